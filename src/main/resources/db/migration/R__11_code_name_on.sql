-- A code as it was called on a day, for lists that show each case in the words of its time.
create or replace function code_name_on(code uuid, day date)
	returns text
	language sql stable
as $$
	select n.name from code_name n where n.code_id = code and n.valid_from <= day order by n.valid_from desc limit 1
$$;

-- The same with the group it stood under: "Sagsbehandling / Partshøring".
create or replace function code_label_on(code uuid, day date)
	returns text
	language sql stable
as $$
	select concat_ws(' / ', code_name_on(n.parent_id, day), n.name)
	from code_name n where n.code_id = code and n.valid_from <= day order by n.valid_from desc limit 1
$$;
