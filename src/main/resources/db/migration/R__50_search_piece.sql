-- Everything that is written about the cases, a row for each place where it stands. Nothing of who
-- the citizen is: persons are found by the room citizen alone. Nor of what was written about two cases, as
-- who looks may not know of the other.
drop function if exists search_hits(tsquery, tsquery, text);
drop view if exists search_piece;

create view search_piece as
select i.id as inquiry_id, 'SUBJECT' as source, i.received_on as dated_on, cast(null as text) as label, i.subject as body,
       i.subject_words as words, folded_text(i.subject) as folded
from inquiry i
union all
select i.id, 'DESCRIPTION', i.received_on, null, i.description, i.description_words, folded_text(i.description)
from inquiry i
union all
select e.inquiry_id, e.kind, e.happened_on, null, e.counterpart || ' ' || e.note, e.note_words,
       folded_text(e.counterpart || ' ' || e.note)
from journal_entry e
where not exists (select from journal_entry_about a where a.entry_id = e.id)
union all
select e.inquiry_id, 'DOCUMENT', d.dated_on, d.file_name, d.subject || ' ' || d.file_name, d.title_words,
       folded_text(d.subject || ' ' || d.file_name)
from document d
join journal_entry e on e.id = d.entry_id
union all
select e.inquiry_id, 'DOCUMENT_TEXT', d.dated_on, d.file_name, t.body, t.words, folded_text(t.body)
from document_text t
join document d on d.id = t.document_id
join journal_entry e on e.id = d.entry_id;

-- Where a word stands, in any of its forms, and how much it tells there of what the case is about: the
-- word itself more than the beginning of a longer one, and that more than a part of one. A function,
-- so that each place is looked up by its own index.
create function search_hits(exact tsquery, wide tsquery, inside text)
	returns table (inquiry_id uuid, score real)
	language sql stable rows 1000
as $$
	select i.id, 3 * closeness(i.subject_words, exact, wide)
	from inquiry i
	where i.subject_words @@ wide or folded_text(i.subject) like inside
	union all
	select i.id, 1.5 * closeness(i.description_words, exact, wide)
	from inquiry i
	where i.description_words @@ wide or folded_text(i.description) like inside
	union all
	select e.inquiry_id, closeness(e.note_words, exact, wide)
	from journal_entry e
	where (e.note_words @@ wide or folded_text(e.counterpart || ' ' || e.note) like inside)
		and not exists (select from journal_entry_about a where a.entry_id = e.id)
	union all
	select e.inquiry_id, 1.5 * closeness(d.title_words, exact, wide)
	from document d
	join journal_entry e on e.id = d.entry_id
	where d.title_words @@ wide or folded_text(d.subject || ' ' || d.file_name) like inside
	union all
	select e.inquiry_id, 0.7 * closeness(t.words, exact, wide)
	from document_text t
	join document d on d.id = t.document_id
	join journal_entry e on e.id = d.entry_id
	where t.words @@ wide or folded_text(t.body) like inside
$$;
