-- Departments and their groups as they read on a day: what each counts as by then, and the group
-- that counts under, itself followed through mergers.
create or replace function departments_on(day date)
	returns table (code_id uuid, resolved_id uuid, group_id uuid)
	language sql stable rows 200
as $$
	with reading (code_id, resolved_id) as materialized (
		select c.code_id, c.resolved_id from code_as_of(departments_on.day) c where c.list = 'DEPARTMENT'
	)
	select d.code_id, d.resolved_id, g.resolved_id
	from reading d
	left join lateral (select n.parent_id from code_name n
	                   where n.code_id = d.resolved_id and n.valid_from <= departments_on.day
	                   order by n.valid_from desc limit 1) n on true
	left join reading g on g.code_id = n.parent_id
$$;

-- The departments a case's standing consents cover on a day: the one that was named, all of a group
-- that was named (as it was on the day of consent and as it is now), and what any of them has become
-- part of since.
create or replace function covered_departments(of_inquiry uuid, on_day date)
	returns table (department_id uuid)
	language sql stable rows 20
as $$
	with standing (department_id, given_on) as materialized (
		select c.department_id, c.given_on from consent c where c.inquiry_id = of_inquiry and c.withdrawn_on is null
	),
	reading (day, code_id, resolved_id, group_id) as materialized (
		select d.day, o.code_id, o.resolved_id, o.group_id
		from (select on_day union select given_on from standing) d (day)
		cross join lateral departments_on(d.day) o
		where exists (select from standing)
	)
	select distinct asked.code_id
	from standing s
	join reading named on named.code_id = s.department_id and named.day in (s.given_on, on_day)
	join reading under on under.day = named.day and named.resolved_id in (under.resolved_id, under.group_id)
	join reading became on became.day = on_day and became.code_id = under.code_id
	join reading asked on asked.day = on_day and asked.resolved_id = became.resolved_id
$$;
