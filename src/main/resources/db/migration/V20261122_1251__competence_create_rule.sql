-- The office's own rules about what it does not take up as a rule. One condition each: so many months
-- between what is complained about and the complaint, or a department, category or type (with what
-- stands under it) that is chosen.
create table competence_rule (
	id              uuid primary key,
	months          integer check (months between 1 and 600),
	department_id   uuid,
	department_list text generated always as ('DEPARTMENT') stored,
	category_id     uuid,
	category_list   text generated always as ('CATEGORY') stored,
	type_id         uuid,
	type_list       text generated always as ('TYPE') stored,
	ground_id       uuid   not null,
	ground_list     text generated always as ('GROUND') stored,
	hint            text   not null check (hint <> '' and length(hint) <= 500),
	refer_to        text   not null default '' check (length(refer_to) <= 200),
	version         bigint not null default 0,
	check (num_nonnulls(months, department_id, category_id, type_id) = 1),
	foreign key (department_id, department_list) references code (id, list) on delete cascade,
	foreign key (category_id, category_list) references code (id, list) on delete cascade,
	foreign key (type_id, type_list) references code (id, list) on delete cascade,
	foreign key (ground_id, ground_list) references code (id, list) on delete cascade
);

create index competence_rule_department on competence_rule (department_id);
create index competence_rule_category on competence_rule (category_id);
create index competence_rule_type on competence_rule (type_id);
create index competence_rule_ground on competence_rule (ground_id);
