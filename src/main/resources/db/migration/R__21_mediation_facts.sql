-- What the mediation room publishes for counting: one row per mediation with the days of its steps,
-- and one per meeting the office sat in at. No personal data.
drop view if exists mediation_fact, observation_fact;

create view mediation_fact as
select m.id as mediation_id, m.inquiry_id, m.department_id, m.proposed_on, m.accepted_on, m.declined_on,
       m.held_on, m.ended_on,
       case m.outcome when 'AGREED' then 'enige' when 'PARTLY' then 'delvist_enige'
                      when 'NOT_AGREED' then 'ikke_enige' end as outcome
from mediation m;

create view observation_fact as
select o.id as observation_id, o.inquiry_id, o.department_id, o.day,
       case o.status when 'ATTENDED' then 'deltaget' when 'CANCELLED' then 'aflyst' else 'planlagt' end as outcome
from observation o;
