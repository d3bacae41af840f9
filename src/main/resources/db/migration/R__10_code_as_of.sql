-- Every code as it reads on a day: the code itself or, where it has been merged by then, its
-- successor, with the name and the group it had that day. A successor counts from the day after
-- the merged code's last day. sort_order puts a group right before what stands under it. A code
-- that got its first name later (an old case classified with a new code) reads by that first name.
drop function if exists code_as_of(date);

create function code_as_of(day date)
	returns table (code_id uuid, list text, resolved_id uuid, name text, group_name text, label text, meaning text, sort_order int[], group_id uuid)
	language sql stable rows 500
as $$
	with recursive step (code_id, resolved_id) as (
		select c.id, c.id from code c
		union
		select s.code_id, c.successor_id
		from step s
		join code c on c.id = s.resolved_id
		where c.successor_id is not null and c.valid_to < day
	),
	resolved (code_id, resolved_id) as (
		select s.code_id, s.resolved_id
		from step s
		join code c on c.id = s.resolved_id
		where c.successor_id is null or c.valid_to >= day
	),
	named (code_id, name, parent_id) as (
		select distinct on (n.code_id) n.code_id, n.name, n.parent_id
		from code_name n
		order by n.code_id, n.valid_from <= day desc,
		         case when n.valid_from <= day then n.valid_from end desc, n.valid_from
	)
	select r.code_id, c.list, c.id, n.name, gn.name, concat_ws(' / ', gn.name, n.name), c.meaning,
	       case when g.id is null then array[c.sort_order] else array[g.sort_order, c.sort_order] end, g.id
	from resolved r
	join code c on c.id = r.resolved_id
	join named n on n.code_id = c.id
	left join resolved gr on gr.code_id = n.parent_id
	left join code g on g.id = gr.resolved_id
	left join named gn on gn.code_id = g.id
$$;

comment on function code_as_of(date) is 'every code resolved through the mergers in effect that day, with its name, group and place then';
