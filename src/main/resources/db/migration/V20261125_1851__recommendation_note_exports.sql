-- Who took the list of recommendations out of the system, and how.
create table recommendation_export (
	id          uuid        not null,
	format      text        not null check (format in ('XLSX', 'CSV')),
	account_id  uuid        not null references account,
	exported_at timestamptz not null,
	filter      text        not null check (length(filter) <= 2000),
	rows        integer     not null,
	primary key (id, format)
);

comment on column recommendation_export.id is 'made with the form, so that it sent twice is one export';

create index recommendation_export_newest on recommendation_export (exported_at desc, id);
