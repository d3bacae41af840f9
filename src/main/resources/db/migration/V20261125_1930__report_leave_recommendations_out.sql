-- Recommendations a report leaves out. Kept with it: once the report is frozen nothing of it is changed.
create table report_left_out (
	report_id         uuid        not null references report,
	recommendation_id uuid        not null references recommendation,
	left_out_by       uuid        not null references account,
	left_out_at       timestamptz not null,
	primary key (report_id, recommendation_id)
);

create index report_left_out_recommendation on report_left_out (recommendation_id);

create function keep_left_out_of_frozen_report() returns trigger language plpgsql as $$
declare
	standing text;
begin
	-- waits for a freezing that has begun
	select state into standing from report where id = coalesce(new.report_id, old.report_id) for share;
	if standing <> 'DRAFT' then
		raise exception 'what is frozen is never changed';
	end if;
	return coalesce(new, old);
end $$;

create trigger report_left_out_stays before insert or update or delete on report_left_out
	for each row execute function keep_left_out_of_frozen_report();
create trigger report_left_out_is_not_emptied before truncate on report_left_out
	for each statement execute function refuse_to_change_what_is_frozen();
