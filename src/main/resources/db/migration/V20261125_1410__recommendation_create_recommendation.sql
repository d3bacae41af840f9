-- What the office recommends the municipality, wherever it came from, and what comes of it. Until now
-- recommendations stood on own-initiative cases alone; those move here with their corrections.
alter table recommendation rename to recommendation_stated;
alter table recommendation_stated rename constraint recommendation_pkey to recommendation_stated_pkey;
drop index recommendation_inquiry, recommendation_department;

create table recommendation (
	id                  uuid primary key,
	title               text        not null check (title <> '' and length(title) <= 200),
	text                text        not null check (text <> '' and length(text) <= 10000),
	background          text        not null default '' check (length(background) <= 10000),
	given_on            date        not null,
	status              text        not null check (status in ('PROPOSED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'CARRIED_OUT', 'OUTDATED')),
	status_on           date        not null,
	follow_up_on        date,
	public_from         date,
	given_in_report     uuid,
	report_published_on date,
	published_on        date generated always as (least(public_from, report_published_on)) stored,
	created_by          uuid        not null references account,
	created_at          timestamptz not null,
	changed_by          uuid        not null references account,
	changed_at          timestamptz not null,
	version             bigint      not null,
	check (status_on >= given_on),
	check (report_published_on is null or given_in_report is not null)
);

comment on column recommendation.background is 'why it is given, in words the council reads; the cases behind it stand in recommendation_case';
comment on column recommendation.public_from is 'the first day the council reads it because an advisor said so';
comment on column recommendation.report_published_on is 'the first day the council reads it with the report it was given in';
comment on column recommendation.published_on is 'the first day the council reads it, null = not yet';

-- None: to the whole municipality.
create table recommendation_department (
	recommendation_id uuid not null references recommendation,
	department_id     uuid not null,
	department_list   text generated always as ('DEPARTMENT') stored,
	primary key (recommendation_id, department_id),
	foreign key (department_id, department_list) references code (id, list)
);

-- What it rests on besides its words. Of a case all of it, or only the matters and findings named.
create table recommendation_case (
	recommendation_id uuid        not null references recommendation,
	inquiry_id        uuid        not null references inquiry on delete cascade,
	added_by          uuid        not null references account,
	added_at          timestamptz not null,
	primary key (recommendation_id, inquiry_id)
);

create table recommendation_matter (
	recommendation_id uuid not null references recommendation,
	matter_id         uuid not null references complaint_matter on delete cascade,
	primary key (recommendation_id, matter_id)
);

create table recommendation_finding (
	recommendation_id uuid not null references recommendation,
	finding_id        uuid not null references finding,
	primary key (recommendation_id, finding_id)
);

create table recommendation_problem (
	recommendation_id uuid        not null references recommendation,
	problem_id        uuid        not null references problem,
	added_by          uuid        not null references account,
	added_at          timestamptz not null,
	primary key (recommendation_id, problem_id)
);

-- What a department answers. Never changed: a correction is a new one that says which it corrects.
create table recommendation_answer (
	id                uuid primary key,
	place             bigint generated always as identity,
	recommendation_id uuid        not null references recommendation,
	department_id     uuid,
	department_list   text generated always as ('DEPARTMENT') stored,
	answered_on       date        not null,
	answered_by       text        not null default '' check (length(answered_by) <= 200),
	text              text        not null check (text <> '' and length(text) <= 20000),
	corrects_id       uuid references recommendation_answer,
	noted_by          uuid        not null references account,
	noted_at          timestamptz not null,
	foreign key (department_id, department_list) references code (id, list)
);

create trigger recommendation_answer_is_kept before update or delete on recommendation_answer
	for each row execute function refuse_journal_change();

-- Everything that was done with it. What was corrected stands here as it was before.
create table recommendation_step (
	id                 uuid primary key,
	place              bigint generated always as identity,
	recommendation_id  uuid        not null references recommendation,
	kind               text        not null check (kind in ('GIVEN', 'EDITED', 'ANSWERED', 'ANSWER_CORRECTED', 'FOLLOWED_UP', 'PUBLISHED', 'WITHDRAWN')),
	happened_on        date        not null,
	from_status        text,
	to_status          text,
	note               text        not null default '' check (length(note) <= 10000),
	progress           text        not null default '' check (length(progress) <= 10000),
	title_before       text,
	text_before        text,
	background_before  text,
	departments_before text,
	given_before       date,
	author_id          uuid references account,
	written_at         timestamptz not null
);

comment on column recommendation_step.note is 'what the office notes for itself';
comment on column recommendation_step.progress is 'what has happened since, in words the council reads; the latest counts';
comment on column recommendation_step.author_id is 'null: done with a report';

create trigger recommendation_step_is_kept before update or delete on recommendation_step
	for each row execute function refuse_journal_change();

-- Each chain of corrections becomes one recommendation, known by the id of its first.
create temporary table chain on commit drop as
with recursive step (root_id, id, turn) as (
	select id, id, 0 from recommendation_stated where corrects_id is null
	union all
	select step.root_id, s.id, step.turn + 1
	from step
	join recommendation_stated s on s.corrects_id = step.id
)
select step.root_id, step.turn, s.*, lag(s.text) over earlier as text_before,
       lag(s.stated_on) over earlier as given_before, lag(s.department_id) over earlier as department_before,
       lead(s.id) over earlier is null as is_last
from step
join recommendation_stated s on s.id = step.id
window earlier as (partition by step.root_id order by step.turn);

insert into recommendation (id, title, text, given_on, status, status_on, created_by, created_at, changed_by, changed_at, version)
select l.root_id,
       case when length(split_part(btrim(l.text), E'\n', 1)) <= 100 then split_part(btrim(l.text), E'\n', 1)
            else regexp_replace(left(split_part(btrim(l.text), E'\n', 1), 98), '\s+\S*$', '') || ' …' end,
       l.text, l.stated_on, 'PROPOSED', l.stated_on, f.author_id, f.written_at, l.author_id, l.written_at, 0
from chain l
join chain f on f.root_id = l.root_id and f.turn = 0
where l.is_last;

insert into recommendation_department (recommendation_id, department_id)
select root_id, department_id from chain where is_last and department_id is not null;

insert into recommendation_case (recommendation_id, inquiry_id, added_by, added_at)
select root_id, inquiry_id, author_id, written_at from chain where turn = 0;

insert into recommendation_step (id, recommendation_id, kind, happened_on, to_status, note, text_before,
                                 departments_before, given_before, author_id, written_at)
select case when turn = 0 then gen_random_uuid() else id end, root_id,
       case when turn = 0 then 'GIVEN' else 'EDITED' end,
       case when turn = 0 then first_value(stated_on) over (partition by root_id order by turn desc)
            else (written_at at time zone 'Europe/Copenhagen')::date end,
       case when turn = 0 then 'PROPOSED' end, reason,
       case when text_before <> text then text_before end,
       case when department_before is distinct from department_id and turn > 0
            then coalesce((select n.name from code_name n where n.code_id = department_before
                           order by n.valid_from <= given_before desc, n.valid_from desc limit 1), '') end,
       case when given_before <> stated_on then given_before end,
       author_id, written_at
from chain
order by root_id, turn;

drop table recommendation_stated;

create index recommendation_given on recommendation (given_on desc, id);
create index recommendation_due on recommendation (follow_up_on) where follow_up_on is not null;
create index recommendation_report on recommendation (given_in_report) where given_in_report is not null;
create index recommendation_words on recommendation using gin (folded_text(title || ' ' || text || ' ' || background) gin_trgm_ops);
create index recommendation_department_code on recommendation_department (department_id);
create index recommendation_case_inquiry on recommendation_case (inquiry_id);
create index recommendation_matter_matter on recommendation_matter (matter_id);
create index recommendation_finding_finding on recommendation_finding (finding_id);
create index recommendation_problem_problem on recommendation_problem (problem_id);
create index recommendation_answer_recommendation on recommendation_answer (recommendation_id, answered_on, place);
create index recommendation_answer_department on recommendation_answer (department_id) where department_id is not null;
create unique index recommendation_answer_corrects on recommendation_answer (corrects_id) where corrects_id is not null;
create index recommendation_step_recommendation on recommendation_step (recommendation_id, happened_on, place);
