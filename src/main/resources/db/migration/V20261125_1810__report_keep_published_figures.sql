-- Figures of earlier periods as they were once published, from before the system or from another one, and
-- what the municipality itself counts. They are read, never changed: what was typed wrong is withdrawn
-- with a reason, and typed again.
create table published_figure (
	id               uuid primary key,
	form_id          uuid        not null,
	place            integer     not null,
	from_day         date        not null,
	to_day           date        not null check (to_day >= from_day),
	kind             text        not null check (kind in ('TOTALS', 'CATEGORY', 'DEPARTMENT', 'DEPARTMENT_MATTERS', 'CHANNEL',
	                                                      'TYPE', 'METHOD', 'RESULT', 'MERIT', 'MUNICIPALITY')),
	row_name         text        not null check (length(row_name) between 1 and 200),
	value            bigint      not null check (value >= 0),
	source           text        not null check (length(source) between 1 and 300),
	entered_by       uuid        not null references account,
	entered_at       timestamptz not null,
	withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
	withdrawn_by     uuid references account,
	withdrawn_at     timestamptz,
	check ((withdrawn_reason is null) = (withdrawn_by is null) and (withdrawn_reason is null) = (withdrawn_at is null)),
	unique (form_id, place)
);

create unique index published_figure_once on published_figure (from_day, to_day, kind, lower(row_name))
	where withdrawn_at is null;
create index published_figure_newest on published_figure (to_day desc, from_day desc, kind, place);

-- A figure stands as it was entered; the one thing that can happen to it is that it is withdrawn, once.
create function refuse_to_change_what_was_published() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
	   and (to_jsonb(new) - '{withdrawn_reason,withdrawn_by,withdrawn_at}'::text[])
	     = (to_jsonb(old) - '{withdrawn_reason,withdrawn_by,withdrawn_at}'::text[]) then
		return new;
	end if;
	raise exception 'what was published is never changed';
end
$$;

create trigger published_figure_stays before update or delete on published_figure
	for each row execute function refuse_to_change_what_was_published();
create trigger published_figure_is_not_emptied before truncate on published_figure
	for each statement execute function refuse_to_change_what_was_published();

-- A report may be compared with what was published of a period instead of what is counted in it.
alter table report_comparison add column published boolean not null default false;
