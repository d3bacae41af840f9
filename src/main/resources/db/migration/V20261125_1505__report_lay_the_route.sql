-- What became of a report after it was frozen: handed over, discussed, published, corrected, taken back.
alter table report add column open_by_link boolean not null default false;

create table report_step (
	id          uuid primary key,
	report_id   uuid        not null references report,
	kind        text        not null check (kind in ('HANDED_OVER', 'DISCUSSED', 'PUBLISHED', 'OPENED', 'CLOSED',
	                                                 'SUPPLEMENTED', 'WITHDRAWN')),
	happened_on date        not null,
	place       text        not null default '' check (length(place) <= 200),
	outcome     text        not null default '' check (length(outcome) <= 2000),
	note        text        not null default '' check (length(note) <= 10000),
	author_id   uuid        not null references account,
	written_at  timestamptz not null
);

create index report_step_of_report on report_step (report_id, happened_on, written_at);

create trigger report_step_stays before update or delete on report_step
	for each row execute function refuse_to_change_what_is_frozen();
create trigger report_step_is_not_emptied before truncate on report_step
	for each statement execute function refuse_to_change_what_is_frozen();
