-- What the office watches in a coming period, across departments.
create table focus_area (
	id                  uuid primary key,
	title               text        not null check (title <> '' and length(title) <= 200),
	why                 text        not null default '' check (length(why) <= 10000),
	period_from         date        not null,
	period_to           date        not null,
	concluded_on        date,
	outcome             text        not null default '' check (length(outcome) <= 10000),
	public_from         date,
	given_in_report     uuid,
	report_published_on date,
	published_on        date generated always as (least(public_from, report_published_on)) stored,
	created_by          uuid        not null references account,
	created_at          timestamptz not null,
	changed_by          uuid        not null references account,
	changed_at          timestamptz not null,
	version             bigint      not null,
	check (period_from <= period_to),
	check (concluded_on is null or outcome <> ''),
	check (report_published_on is null or given_in_report is not null)
);

comment on column focus_area.outcome is 'what came of it, in words the council reads';

create table focus_area_department (
	focus_area_id   uuid not null references focus_area,
	department_id   uuid not null,
	department_list text generated always as ('DEPARTMENT') stored,
	primary key (focus_area_id, department_id),
	foreign key (department_id, department_list) references code (id, list)
);

-- A problem has the status FOCUS as long as a focus area comes from it that is not concluded.
create table focus_area_problem (
	focus_area_id uuid not null references focus_area,
	problem_id    uuid not null references problem,
	primary key (focus_area_id, problem_id)
);

create table focus_area_step (
	id             uuid primary key,
	place          bigint generated always as identity,
	focus_area_id  uuid        not null references focus_area,
	kind           text        not null check (kind in ('PLANNED', 'EDITED', 'CONCLUDED', 'RESUMED', 'PUBLISHED', 'WITHDRAWN')),
	happened_on    date        not null,
	title_before   text,
	why_before     text,
	from_before    date,
	to_before      date,
	outcome_before text,
	author_id      uuid references account,
	written_at     timestamptz not null
);

comment on column focus_area_step.author_id is 'null: done with a report';

create trigger focus_area_step_is_kept before update or delete on focus_area_step
	for each row execute function refuse_journal_change();

-- A problem that was marked as one becomes a focus area of the half-year after.
create temporary table marked on commit drop as
select gen_random_uuid() as id, p.id as problem_id, p.title, p.description, p.changed_by, p.changed_at,
       (p.changed_at at time zone 'Europe/Copenhagen')::date as marked_on,
       (date_trunc('year', p.changed_at at time zone 'Europe/Copenhagen')
        + case when extract(month from p.changed_at at time zone 'Europe/Copenhagen') <= 6 then interval '6 months'
               else interval '12 months' end)::date as period_from
from problem p
where p.status = 'FOCUS';

insert into focus_area (id, title, why, period_from, period_to, created_by, created_at, changed_by, changed_at, version)
select id, title, left(description, 10000), period_from, (period_from + interval '6 months')::date - 1,
       changed_by, changed_at, changed_by, changed_at, 0
from marked;

insert into focus_area_problem (focus_area_id, problem_id) select id, problem_id from marked;

insert into focus_area_step (id, focus_area_id, kind, happened_on, author_id, written_at)
select gen_random_uuid(), id, 'PLANNED', marked_on, changed_by, changed_at from marked;

create index focus_area_period on focus_area (period_from desc, id);
create index focus_area_report on focus_area (given_in_report) where given_in_report is not null;
create index focus_area_department_code on focus_area_department (department_id);
create index focus_area_problem_problem on focus_area_problem (problem_id);
create index focus_area_step_area on focus_area_step (focus_area_id, place);
