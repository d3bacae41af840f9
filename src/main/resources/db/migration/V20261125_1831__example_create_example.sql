-- An anonymised example for reports, written from what was learned of a case. It refers to the case
-- and holds nothing of it; of what it was about only what is to be told.
create table example (
	id              uuid primary key,
	key             text        not null unique check (key ~ '^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$' and length(key) <= 80),
	title           text        not null check (title <> '' and length(title) <= 200),
	text            text        not null check (text <> '' and length(text) <= 20000),
	status          text        not null check (status in ('DRAFT', 'READY', 'WITHDRAWN')),
	inquiry_id      uuid references inquiry on delete set null,
	department_id   uuid,
	department_list text generated always as ('DEPARTMENT') stored,
	category_id     uuid,
	category_list   text generated always as ('CATEGORY') stored,
	created_by      uuid        not null references account,
	created_at      timestamptz not null,
	changed_by      uuid        not null references account,
	changed_at      timestamptz not null,
	version         bigint      not null,
	foreign key (department_id, department_list) references code (id, list),
	foreign key (category_id, category_list) references code (id, list)
);

comment on column example.key is 'what a report names it by';
comment on column example.department_id is 'told with the example, null = not told';
comment on column example.category_id is 'told with the example, null = not told';

create index example_newest on example (changed_at desc, id);
create index example_inquiry on example (inquiry_id) where inquiry_id is not null;
create index example_department on example (department_id) where department_id is not null;
create index example_category on example (category_id) where category_id is not null;
create index example_words on example using gin (folded_text(title || ' ' || text) gin_trgm_ops);

-- What was done with it. Why it was found fit to be read although something could identify stands here.
create table example_step (
	id         uuid primary key,
	place      bigint generated always as identity,
	example_id uuid        not null references example,
	kind       text        not null check (kind in ('WRITTEN', 'EDITED', 'READY', 'WITHDRAWN', 'RESUMED')),
	reason     text        not null default '' check (length(reason) <= 2000),
	standing   integer check (standing >= 0),
	author_id  uuid        not null references account,
	written_at timestamptz not null
);

comment on column example_step.standing is 'how many findings of the check were left standing';

create index example_step_example on example_step (example_id, place);

create trigger example_step_is_kept before update or delete on example_step
	for each row execute function refuse_journal_change();
create trigger example_step_is_not_emptied before truncate on example_step
	for each statement execute function refuse_journal_change();
