-- Two cases that have something to do with each other. A removed link leaves its trace in the journal
-- of both.
create table case_link (
	id        uuid primary key,
	one_id    uuid        not null references inquiry on delete cascade,
	other_id  uuid        not null references inquiry on delete cascade,
	word      text        not null default '' check (length(word) <= 200),
	linked_by uuid        not null references account,
	linked_at timestamptz not null,
	check (one_id <> other_id)
);

create unique index case_link_pair on case_link (least(one_id, other_id), greatest(one_id, other_id));
create index case_link_one on case_link (one_id);
create index case_link_other on case_link (other_id);

-- What is wrong across cases and departments, and what the office means to do about it.
create table problem (
	id          uuid primary key,
	title       text        not null check (title <> '' and length(title) <= 200),
	description text        not null default '' check (length(description) <= 20000),
	status      text        not null check (status in ('WATCHED', 'FOCUS', 'DONE')),
	created_by  uuid        not null references account,
	created_at  timestamptz not null,
	changed_by  uuid        not null references account,
	changed_at  timestamptz not null,
	version     bigint      not null
);

create index problem_status on problem (status);

create table problem_case (
	problem_id uuid        not null references problem on delete cascade,
	inquiry_id uuid        not null references inquiry on delete cascade,
	added_by   uuid        not null references account,
	added_at   timestamptz not null,
	primary key (problem_id, inquiry_id)
);

create index problem_case_inquiry on problem_case (inquiry_id);
