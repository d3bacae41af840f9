-- A code stands only where its list belongs: a channel never in a department's place. Each place
-- says which list it is for, and points at the code and its list together.
alter table code add constraint code_id_list unique (id, list);

alter table code drop constraint code_successor_id_fkey,
	add constraint code_successor foreign key (successor_id, list) references code (id, list);

delete from import_decision d using code c where c.id = d.code_id and c.list <> d.list;
alter table import_decision drop constraint import_decision_code_id_fkey,
	add constraint import_decision_code foreign key (code_id, list) references code (id, list) on delete cascade;

-- No form and no import could choose a code of another list, a forged request could. It never was a
-- department or a type of the office, so from now on it is not stated.
delete from inquiry_department d using code c where c.id = d.department_id and c.list <> 'DEPARTMENT';

do $$
declare
	place record;
begin
	for place in
		select holder, list || '_id' as code_column, list || '_list' as list_column, upper(list) as list
		from (values ('inquiry', 'type'), ('inquiry', 'channel'), ('inquiry', 'method'), ('inquiry', 'result'),
		             ('inquiry', 'merit'), ('inquiry', 'ground'), ('inquiry_department', 'department'),
		             ('complaint_matter', 'department'), ('complaint_matter', 'category'), ('complaint_matter', 'method'),
		             ('complaint_matter', 'result'), ('complaint_matter', 'merit'), ('complaint_matter', 'ground')) p (holder, list)
	loop
		if place.holder <> 'inquiry_department' then
			execute format('update %I h set %I = null from code c where c.id = h.%2$I and c.list <> %L',
			               place.holder, place.code_column, place.list);
		end if;
		execute format('alter table %I add column %I text generated always as (%L) stored, drop constraint %I, '
		               || 'add constraint %I foreign key (%I, %2$I) references code (id, list)',
		               place.holder, place.list_column, place.list,
		               place.holder || '_' || place.code_column || '_fkey',
		               place.holder || '_' || lower(place.list), place.code_column);
	end loop;
end
$$;
