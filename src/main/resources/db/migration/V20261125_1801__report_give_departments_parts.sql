-- Which departments of the first level get a part of the report of their own, for their standing
-- committee, and which chapters of the report go along with it.
create table report_department (
	report_id       uuid not null references report,
	department_id   uuid not null,
	department_list text generated always as ('DEPARTMENT') stored,
	primary key (report_id, department_id),
	foreign key (department_id, department_list) references code (id, list)
);

create index report_department_code on report_department (department_id);

alter table report_chapter add column in_parts boolean not null default false;
