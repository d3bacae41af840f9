create extension if not exists pg_trgm;

-- Departments, categories and the flat lists. A row is never removed once used; names and places
-- in the tree are kept with the date from which they hold, so that old periods keep the old name.
create table code (
	id           uuid primary key,
	list         text    not null check (list in ('DEPARTMENT', 'CATEGORY', 'TYPE', 'CHANNEL', 'METHOD', 'RESULT', 'MERIT', 'GROUND')),
	meaning      text    check (meaning in ('SPARRING', 'OWN_INITIATIVE', 'TURNED_AWAY')),
	sort_order   integer not null,
	valid_from   date,
	valid_to     date,
	successor_id uuid references code,
	version      bigint  not null,
	check (valid_from is null or valid_to is null or valid_from <= valid_to),
	check (successor_id is null or (valid_to is not null and successor_id <> id))
);

create index code_list on code (list, sort_order);
create index code_successor on code (successor_id) where successor_id is not null;

create table code_name (
	code_id    uuid not null references code on delete cascade,
	valid_from date not null,
	name       text not null check (name <> '' and length(name) <= 200),
	parent_id  uuid references code,
	primary key (code_id, valid_from),
	check (parent_id <> code_id)
);

create index code_name_parent on code_name (parent_id) where parent_id is not null;

comment on column code_name.valid_from is 'first day the name and place hold; 0001-01-01 = always';
