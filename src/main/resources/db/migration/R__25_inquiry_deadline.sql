-- Every clock of a case: the office's first reply and closing, an advisor's own deadlines, the
-- answers departments owe, and the meetings that are arranged, until it is noted how they went. A
-- clock that is met has the day; closing the case meets them all. Sparring and own initiative have no
-- citizen who waits, so the office's targets are not for them. What a clock belongs to within the case
-- is the mediation of a meeting.
drop view if exists inquiry_deadline, inquiry_clock;

create view inquiry_clock as
select i.id as inquiry_id, 'FIRST_REPLY' as kind, i.id as clock_id, i.received_on as began_on,
       due_after(i.received_on, o.first_reply_days, o.first_reply_working) as due_on,
       coalesce(r.replied_on, case when k.meaning = 'SPOKEN' then i.received_on end, s.closed_on,
                (select min(c.closed_on) from inquiry_closing c where c.inquiry_id = i.id)) as met_on,
       null::uuid as department_id, null as what, null::uuid as within_id
from inquiry i
cross join office o
left join code t on t.id = i.type_id
left join code k on k.id = i.channel_id
left join first_reply r on r.inquiry_id = i.id
left join inquiry_closing s on s.inquiry_id = i.id and s.reopened_on is null
where coalesce(t.meaning not in ('SPARRING', 'OWN_INITIATIVE'), true)
union all
-- a reopened case has its time from the day it was reopened
select i.id, 'CLOSING', i.id, n.opened_on, n.opened_on + o.closing_target_days, s.closed_on, null, null, null
from inquiry i
cross join office o
cross join lateral (select coalesce(max(c.reopened_on), i.received_on) as opened_on
                    from inquiry_closing c where c.inquiry_id = i.id) n
left join code t on t.id = i.type_id
left join inquiry_closing s on s.inquiry_id = i.id and s.reopened_on is null
where coalesce(t.meaning not in ('SPARRING', 'OWN_INITIATIVE'), true)
union all
select d.inquiry_id, 'OWN', d.id, (d.set_at at time zone 'Europe/Copenhagen')::date, d.due_on, coalesce(d.done_on, s.closed_on), null, d.what, null
from own_deadline d
left join inquiry_closing s on s.inquiry_id = d.inquiry_id and s.reopened_on is null
union all
select f.inquiry_id, 'ANSWER', f.id, f.asked_on, f.due_on, coalesce(f.answered_on, f.withdrawn_on, s.closed_on), f.department_id, null, null
from forwarding f
left join inquiry_closing s on s.inquiry_id = f.inquiry_id and s.reopened_on is null
union all
select m.inquiry_id, 'MEETING', t.id, m.proposed_on, t.day, s.closed_on, m.department_id,
       nullif(concat_ws(', ', to_char(t.at, 'HH24:MI'), nullif(t.place, '')), ''), m.id
from mediation_meeting t
join mediation m on m.id = t.mediation_id and m.declined_on is null and m.outcome is null
left join inquiry_closing s on s.inquiry_id = m.inquiry_id and s.reopened_on is null
where t.status = 'PLANNED'
union all
select o.inquiry_id, 'MEETING', o.id, (o.created_at at time zone 'Europe/Copenhagen')::date, o.day, s.closed_on,
       o.department_id, nullif(concat_ws(', ', to_char(o.at, 'HH24:MI'), nullif(o.place, '')), ''), null
from observation o
left join inquiry_closing s on s.inquiry_id = o.inquiry_id and s.reopened_on is null
where o.status = 'PLANNED';

-- The clocks that still run: what lists of cases ask for what is due next.
create view inquiry_deadline as
select inquiry_id, kind, clock_id, began_on, due_on, department_id, what, within_id
from inquiry_clock where met_on is null;
