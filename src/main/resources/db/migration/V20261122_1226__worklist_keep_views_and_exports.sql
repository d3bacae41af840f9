-- Filters of the list that advisors have given a name. The filter stands as it does in the page's
-- address: ids of codes and days, never anything about a person.
create table saved_view (
	id         uuid primary key,
	account_id uuid        not null references account on delete cascade,
	name       text        not null check (length(name) between 1 and 60),
	filter     text        not null check (length(filter) <= 2000),
	shared     boolean     not null,
	place      integer     not null,
	created_at timestamptz not null
);

create unique index saved_view_name on saved_view (account_id, lower(name));
create index saved_view_shared on saved_view (shared) where shared;

-- Who took which cases out of the system, and how.
create table case_export (
	id          uuid primary key,
	form_id     uuid        not null,
	account_id  uuid        not null references account,
	exported_at timestamptz not null,
	filter      text        not null check (length(filter) <= 2000),
	chosen      boolean     not null,
	rows        integer     not null,
	format      text        not null check (format in ('XLSX', 'CSV')),
	persons     boolean     not null,
	unique (form_id, format, persons)
);

create index case_export_newest on case_export (exported_at desc, id);
