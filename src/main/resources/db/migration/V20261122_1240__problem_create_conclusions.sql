-- What the office has established in an own-initiative case. Never changed: a correction is a new one
-- that says which it corrects and why.
create table finding (
	id            uuid primary key,
	place         bigint generated always as identity,
	inquiry_id    uuid        not null references inquiry,
	department_id uuid references code,
	stated_on     date        not null,
	text          text        not null check (text <> '' and length(text) <= 10000),
	corrects_id   uuid references finding,
	reason        text        not null default '' check (length(reason) <= 1000),
	author_id     uuid        not null references account,
	written_at    timestamptz not null,
	check ((corrects_id is null) = (reason = ''))
);

create index finding_inquiry on finding (inquiry_id, stated_on, place);
create unique index finding_corrects on finding (corrects_id) where corrects_id is not null;

create trigger finding_is_kept before update or delete on finding
	for each row execute function refuse_journal_change();

-- What the office recommends a department. Whatever comes of it later refers to this row.
create table recommendation (
	id            uuid primary key,
	place         bigint generated always as identity,
	inquiry_id    uuid        not null references inquiry,
	department_id uuid references code,
	stated_on     date        not null,
	text          text        not null check (text <> '' and length(text) <= 10000),
	corrects_id   uuid references recommendation,
	reason        text        not null default '' check (length(reason) <= 1000),
	author_id     uuid        not null references account,
	written_at    timestamptz not null,
	check ((corrects_id is null) = (reason = ''))
);

create index recommendation_inquiry on recommendation (inquiry_id, stated_on, place);
create index recommendation_department on recommendation (department_id);
create unique index recommendation_corrects on recommendation (corrects_id) where corrects_id is not null;
