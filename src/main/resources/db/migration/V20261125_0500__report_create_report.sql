-- A report to the council: written as chapters, then frozen. Its figures are counted while it is a
-- draft and stand in its frozen content from then on.
create table report (
	id         uuid primary key,
	kind       text        not null check (kind in ('HALF_YEAR', 'ANNUAL', 'EXTRA')),
	title      text        not null check (length(title) between 1 and 200),
	from_day   date        not null,
	to_day     date        not null check (to_day >= from_day),
	state      text        not null check (state in ('DRAFT', 'FROZEN', 'HANDED_OVER', 'PUBLISHED', 'WITHDRAWN')),
	created_by uuid        not null references account,
	created_at timestamptz not null,
	version    bigint      not null
);

create index report_newest on report (to_day desc, created_at desc);

create table report_comparison (
	report_id uuid    not null references report,
	position  integer not null,
	from_day  date    not null,
	to_day    date    not null check (to_day >= from_day),
	primary key (report_id, position)
);

create table report_chapter (
	id               uuid primary key,
	report_id        uuid        not null references report,
	position         integer     not null,
	title            text        not null check (length(title) between 1 and 200),
	body             text        not null check (length(body) <= 2000000),
	included         boolean     not null,
	in_short_version boolean     not null,
	changed_by       uuid        not null references account,
	changed_at       timestamptz not null,
	version          bigint      not null,
	unique (report_id, position) deferrable initially deferred
);

-- What a report is once it is frozen. Later corrections of cases change nothing in it.
create table frozen_report (
	report_id uuid primary key references report,
	content   text        not null,
	hash      text        not null check (hash ~ '^[0-9a-f]{64}$'),
	frozen_on date        not null,
	frozen_by uuid        not null references account,
	frozen_at timestamptz not null
);

-- Each edition of it in each format, as it was written then.
create table report_output (
	report_id uuid  not null references frozen_report,
	edition   text  not null,
	format    text  not null,
	content   bytea not null,
	hash      text  not null check (hash ~ '^[0-9a-f]{64}$'),
	primary key (report_id, edition, format)
);

create function refuse_to_change_what_is_frozen() returns trigger language plpgsql as $$
begin
	raise exception 'what is frozen is never changed';
end
$$;

create trigger frozen_report_stays before update or delete on frozen_report
	for each row execute function refuse_to_change_what_is_frozen();
create trigger report_output_stays before update or delete on report_output
	for each row execute function refuse_to_change_what_is_frozen();
