-- Everything that is written about the cases, a row for each place where it stands, with how much a word
-- tells there of what the case is about. Nothing of who the citizen is or who speaks for them: persons are
-- found by the rooms citizen and mandate alone. Nor of what was written about two cases, as who looks may
-- not know of the other.
drop function if exists search_hits(tsquery, tsquery, text);
drop view if exists search_piece;

create view search_piece as
select i.id as inquiry_id, 'SUBJECT' as source, cast(3 as real) as weight, i.received_on as dated_on, cast(null as text) as label,
       i.subject as body, i.subject_words as words, folded_text(i.subject) as folded
from inquiry i
union all
select i.id, 'NUMBER', 3, i.received_on, null,
       i.external_number,
       i.number_words, folded_text(coalesce(i.external_number, ''))
from inquiry i
union all
select i.id, 'DESCRIPTION', 1.5, i.received_on, null,
       i.description,
       i.description_words, folded_text(i.description)
from inquiry i
union all
select i.id, case when i.background || i.question <> '' then 'OWN_INITIATIVE' else 'SPARRING' end, 1.5, i.received_on, null,
       concat_ws(' · ', nullif(i.asker_role, ''), nullif(i.asker_name, ''), nullif(i.advice, ''), nullif(i.background, ''), nullif(i.question, '')),
       i.particulars_words, folded_text(i.asker_role || ' ' || i.asker_name || ' ' || i.advice || ' ' || i.background || ' ' || i.question)
from inquiry i
union all
select i.id, 'OUTCOME', 1, i.received_on, null,
       concat_ws(' · ', nullif(i.department_change, ''), nullif(i.lesson, ''), nullif(i.referred_to, '')),
       i.outcome_words, folded_text(i.department_change || ' ' || i.lesson || ' ' || i.referred_to)
from inquiry i
union all
select m.inquiry_id, 'OUTCOME', 1, i.received_on, null,
       concat_ws(' · ', nullif(m.department_change, ''), nullif(m.lesson, '')),
       m.outcome_words, folded_text(m.department_change || ' ' || m.lesson)
from complaint_matter m
join inquiry i on i.id = m.inquiry_id
union all
select c.inquiry_id, 'REOPENED', 1, c.reopened_on, null,
       c.reopen_reason,
       c.reason_words, folded_text(coalesce(c.reopen_reason, ''))
from inquiry_closing c
where c.reopened_on is not null
union all
select e.inquiry_id, case when e.event ~ '^(department|hearing)-answered' then 'ANSWER' else e.kind end, 1, e.happened_on, null,
       e.counterpart || ' ' || e.note,
       e.note_words, folded_text(e.counterpart || ' ' || e.note)
from journal_entry e
where not exists (select from journal_entry_about a where a.entry_id = e.id)
union all
select e.inquiry_id, 'DOCUMENT', 1.5, d.dated_on, d.file_name,
       d.subject || ' ' || d.file_name,
       d.title_words, folded_text(d.subject || ' ' || d.file_name)
from document d
join journal_entry e on e.id = d.entry_id
union all
select e.inquiry_id, 'DOCUMENT', 1.5, c.dated_on, d.file_name,
       c.subject,
       c.title_words, folded_text(c.subject)
from document_correction c
join document d on d.id = c.document_id
join journal_entry e on e.id = c.entry_id
union all
select e.inquiry_id, 'DOCUMENT_TEXT', 0.7, d.dated_on, d.file_name,
       t.body,
       t.words, folded_text(t.body)
from document_text t
join document d on d.id = t.document_id
join journal_entry e on e.id = d.entry_id
union all
select o.inquiry_id, 'OWN_DEADLINE', 1, o.due_on, null,
       o.what,
       o.what_words, folded_text(o.what)
from own_deadline o
union all
select f.inquiry_id, 'FORWARDING', 1, f.asked_on, null,
       concat_ws(' · ', nullif(f.question, ''), nullif(f.without_consent_reason, '')),
       f.question_words, folded_text(f.question || ' ' || coalesce(f.without_consent_reason, ''))
from forwarding f
union all
select f.inquiry_id, 'REMINDER', 1, r.reminded_on, null,
       r.note,
       r.note_words, folded_text(r.note)
from forwarding_reminder r
join forwarding f on f.id = r.forwarding_id
union all
select m.inquiry_id, 'MEDIATION', 1, m.proposed_on, null,
       concat_ws(' · ', nullif(m.people, ''), nullif(m.about, ''), nullif(m.reason, ''), nullif(m.agreement, '')),
       m.told_words, folded_text(m.people || ' ' || m.about || ' ' || m.reason || ' ' || m.agreement)
from mediation m
union all
select m.inquiry_id, 'MEDIATION_MEETING', 1, g.day, null,
       concat_ws(' · ', nullif(g.place, ''), nullif(g.participants, ''), nullif(g.note, '')),
       g.told_words, folded_text(g.place || ' ' || g.participants || ' ' || g.note)
from mediation_meeting g
join mediation m on m.id = g.mediation_id
union all
select o.inquiry_id, 'OBSERVATION', 1, o.day, null,
       concat_ws(' · ', nullif(o.place, ''), nullif(o.purpose, ''), nullif(o.note, '')),
       o.told_words, folded_text(o.place || ' ' || o.purpose || ' ' || o.note)
from observation o
union all
select f.inquiry_id, 'FINDING', 1.5, f.stated_on, null,
       concat_ws(' · ', nullif(f.text, ''), nullif(f.reason, '')),
       f.text_words, folded_text(f.text || ' ' || f.reason)
from finding f
union all
select c.inquiry_id, 'CONSENT', 1, c.given_on, null,
       concat_ws(' · ', nullif(c.note, ''), nullif(c.withdrawn_note, '')),
       c.note_words, folded_text(c.note || ' ' || c.withdrawn_note)
from consent c;

-- Where a word stands, in any of its forms, and how much it tells there: the word itself more than the
-- beginning of a longer one, and that more than a part of one. A function with a query that is planned by
-- itself (offset 0), so that each place is looked up by its own indexes.
create function search_hits(exact tsquery, wide tsquery, inside text)
	returns table (inquiry_id uuid, score real)
	language sql stable rows 1000
as $$
	select p.inquiry_id, p.weight * closeness(p.words, exact, wide)
	from search_piece p
	where p.words @@ wide or p.folded like inside
	offset 0
$$;
