-- Those who speak for citizens and may be meant by what is typed: part of a name or of an organisation's
-- or one that sounds like it, at least four digits of a phone number, part of an e-mail address.
-- Closeness goes to 1.
-- loads the library, without which its setting is not known
select similarity('a', 'b');

create or replace function representatives_like(typed text)
	returns table (representative_id uuid, closeness real)
	language sql stable rows 20
	set pg_trgm.word_similarity_threshold = 0.5
as $$
	with word as materialized (
		select text from unnest(string_to_array(folded_name(typed), ' ')) text where text <> '' limit 6
	), longest as (
		select text from word order by length(text) desc, text limit 1
	)
	select r.id, (select avg(case when n.name like '%' || w.text || '%' then 1
	                              else word_similarity(w.text, n.name) end)::real from word w)
	from longest l
	join representative r on folded_name(r.name || ' ' || coalesce(r.organisation, '')) like '%' || l.text || '%'
		or l.text <% folded_name(r.name || ' ' || coalesce(r.organisation, ''))
	cross join lateral (select folded_name(r.name || ' ' || coalesce(r.organisation, '')) as name offset 0) n
	where typed not like '%@%'
		and not exists (select from word w where n.name not like '%' || w.text || '%' and not w.text <% n.name)
	union all
	select r.id, 1
	from representative r
	where typed ~ '^[-+0-9 ().]+$' and length(plain_phone(typed)) >= 4
		and plain_phone(r.phone) like '%' || plain_phone(typed) || '%'
	union all
	select r.id, 0.9
	from representative r
	where length(typed) >= 3
		and lower(r.email) like '%' || regexp_replace(lower(typed), '([\\%_])', '\\\1', 'g') || '%'
$$;

comment on function representatives_like(text) is 'for the room mandate, which alone looks them up';
