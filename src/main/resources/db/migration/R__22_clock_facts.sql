-- What the rooms of the two clocks and of findings publish for counting: the day a citizen first got an
-- answer, what departments were asked and reminded of, and what the office has established. No personal
-- data.
drop view if exists reply_fact, forwarding_fact, reminder_fact, finding_fact;

-- The first reply is the one that was noted, the conversation itself, or the first closing.
create view reply_fact as
select f.inquiry_id, f.received_on, f.ordinary,
       coalesce(r.replied_on, case when k.meaning = 'SPOKEN' then f.received_on end,
                (select min(c.closed_on) from inquiry_closing c where c.inquiry_id = f.inquiry_id)) as replied_on
from inquiry_fact f
left join code k on k.id = f.channel_id
left join first_reply r on r.inquiry_id = f.inquiry_id;

create view forwarding_fact as
select f.id as forwarding_id, f.inquiry_id, f.department_id, f.asked_on, f.first_due_on, f.answered_on, f.withdrawn_on
from forwarding f;

create view reminder_fact as
select r.id as reminder_id, f.inquiry_id, f.department_id, r.reminded_on
from forwarding_reminder r
join forwarding f on f.id = r.forwarding_id;

-- A finding as it was last corrected; what was corrected counts no more.
create view finding_fact as
select f.id as finding_id, f.inquiry_id, f.department_id, f.stated_on
from finding f
where not exists (select from finding n where n.corrects_id = f.id);
