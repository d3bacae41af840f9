-- The people somebody may mean by what is typed: part of a name or one that sounds like it, at
-- least four digits of a phone number, part of an e-mail address, a whole CPR number, or the key of
-- an older register. Closeness goes to 1, which is what begins a name; a name in which the same letters stand
-- further inside, or the words in another order, comes after it, because the first of them is taken by one
-- key. A registration that was given up is told by its own id:
-- who asks knows whom it belongs to, and who may know.
drop function if exists citizens_like(text);
drop view if exists citizen_known_as;

-- How people are known: as they are registered, given up or not, and as a kept registration read
-- before another was merged into it. Whoever asks says "undone_at is null": a condition in here would
-- keep the names typed from reaching the indexes of either table.
create view citizen_known_as as
select id, name_key, phone, email, cpr, null::timestamptz as undone_at from citizen
union all
select kept_id, name_key, phone, email, cpr, undone_at from citizen_merge;

-- loads the library, without which its setting is not known
select similarity('a', 'b');

create function citizens_like(typed text)
	returns table (citizen_id uuid, closeness real)
	language sql stable rows 20
	set pg_trgm.word_similarity_threshold = 0.5
	-- which index helps is seen from what was typed
	set plan_cache_mode = force_custom_plan
as $$
	with word as materialized (
		select text from unnest(string_to_array(folded_name(typed), ' ')) text where text <> '' limit 6
	), longest as (
		select text from word order by length(text) desc, text limit 1
	)
	select c.id, (select avg(case when ' ' || c.name_key like '% ' || w.text || '%' then 1
	                              when c.name_key like '%' || w.text || '%' then 0.95
	                              else 0.95 * word_similarity(w.text, c.name_key) end)::real from word w)
	             * case when ' ' || c.name_key like '% ' || folded_name(typed) || '%' then 1 else 0.99 end::real
	from longest l
	join citizen_known_as c on c.name_key like '%' || l.text || '%' or l.text <% c.name_key
	where c.undone_at is null and typed not like '%@%'
		and not exists (select from word w
		                where c.name_key not like '%' || w.text || '%' and not w.text <% c.name_key)
	union all
	select c.id, 1
	from citizen_known_as c
	where c.undone_at is null and typed ~ '^[-+0-9 ().]+$' and length(plain_phone(typed)) >= 4
		and plain_phone(c.phone) like '%' || plain_phone(typed) || '%'
	union all
	select c.id, 0.9
	from citizen_known_as c
	where c.undone_at is null and length(typed) >= 3
		and lower(c.email) like '%' || regexp_replace(lower(typed), '([\\%_])', '\\\1', 'g') || '%'
	union all
	select c.id, 1
	from citizen_known_as c
	where c.undone_at is null and typed ~ '^[0-9]{6}[- ]?[0-9]{4}$' and c.cpr = regexp_replace(typed, '[- ]', '', 'g')
	union all
	select c.id, 1
	from citizen c
	where c.import_key = typed
$$;

comment on function citizens_like(text) is 'for the room citizen, which alone looks people up';
