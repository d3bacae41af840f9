-- What the case rooms publish for counting: one row per inquiry, matter, case (sag), handled unit
-- and closing. No personal data: a citizen is an id, null when anonymous. Kept in one file so that
-- a view and those that stand on it are always laid down together.
drop view if exists closing_fact, handled_unit_fact, case_fact, matter_fact, inquiry_fact;

create view inquiry_fact as
select i.id as inquiry_id, i.received_on, i.citizen_id, i.type_id, i.channel_id,
       i.method_id, i.result_id, i.merit_id, t.meaning,
       coalesce(t.meaning not in ('SPARRING', 'OWN_INITIATIVE'), true) as ordinary
from inquiry i
left join code t on t.id = i.type_id;

create view matter_fact as
select m.id as matter_id, m.inquiry_id, f.received_on, f.ordinary, m.department_id, m.category_id,
       m.method_id, m.result_id, m.merit_id
from complaint_matter m
join inquiry_fact f on f.inquiry_id = m.inquiry_id;

-- An inquiry and a department it concerns; an inquiry that concerns none has one row. Departments
-- merged since are still two rows here: who counts must take them as one.
create view case_fact as
select f.inquiry_id, f.received_on, f.ordinary, f.meaning, f.type_id, d.department_id
from inquiry_fact f
left join (select inquiry_id, department_id from complaint_matter where department_id is not null
           union
           select inquiry_id, department_id from inquiry_department) d on d.inquiry_id = f.inquiry_id;

-- Each matter, and each inquiry without matters, with a row for each department concerned.
create view handled_unit_fact as
select m.matter_id as unit_id, m.inquiry_id, m.matter_id, m.received_on, m.ordinary, m.department_id,
       m.method_id, m.result_id, m.merit_id
from matter_fact m
union all
select f.inquiry_id, f.inquiry_id, null, f.received_on, f.ordinary, d.department_id,
       f.method_id, f.result_id, f.merit_id
from inquiry_fact f
left join inquiry_department d on d.inquiry_id = f.inquiry_id
where not exists (select from complaint_matter m where m.inquiry_id = f.inquiry_id);

-- Every closing there ever was, with the day it was undone, if it was.
create view closing_fact as
select c.id as closing_id, c.inquiry_id, f.received_on, f.ordinary, c.closed_on, c.reopened_on
from inquiry_closing c
join inquiry_fact f on f.inquiry_id = c.inquiry_id;
