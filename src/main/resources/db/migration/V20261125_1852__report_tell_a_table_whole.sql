-- Decisions to tell a crossing whole in a report, small counts too, or to keep them back again. The
-- last one of a table holds; none is ever changed.
create table report_disclosure (
	id         uuid primary key,
	report_id  uuid        not null references report,
	table_key  text        not null check (length(table_key) <= 40),
	whole      boolean     not null,
	reason     text        not null check (length(reason) between 1 and 2000),
	decided_by uuid        not null references account,
	decided_at timestamptz not null
);

create index report_disclosure_of_report on report_disclosure (report_id, table_key, decided_at desc);

create trigger report_disclosure_stays before update or delete on report_disclosure
	for each row execute function refuse_to_change_what_is_frozen();
create trigger report_disclosure_is_not_emptied before truncate on report_disclosure
	for each statement execute function refuse_to_change_what_is_frozen();
