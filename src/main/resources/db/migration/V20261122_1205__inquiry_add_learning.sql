-- What came of a handled unit beyond its result: criticism, what the department changed, and what can
-- be learned. Past inquiries and imported ones say nothing of it.
alter table inquiry
	add column criticism         text check (criticism in ('NONE', 'MILD', 'SERIOUS')),
	add column department_change text    not null default '' check (length(department_change) <= 10000),
	add column lesson            text    not null default '' check (length(lesson) <= 2000),
	add column lesson_usable     boolean not null default false,
	add check (lesson <> '' or not lesson_usable);

alter table complaint_matter
	add column criticism         text check (criticism in ('NONE', 'MILD', 'SERIOUS')),
	add column department_change text    not null default '' check (length(department_change) <= 10000),
	add column lesson            text    not null default '' check (length(lesson) <= 2000),
	add column lesson_usable     boolean not null default false,
	add check (lesson <> '' or not lesson_usable);

create index inquiry_lesson on inquiry (id) where lesson <> '';
create index complaint_matter_lesson on complaint_matter (inquiry_id) where lesson <> '';
