-- Which cases left. Others read only how many of them they may know of.
create table case_export_case (
	export_id  uuid not null references case_export on delete cascade,
	inquiry_id uuid not null references inquiry on delete cascade,
	primary key (export_id, inquiry_id)
);

create index case_export_case_inquiry on case_export_case (inquiry_id);
