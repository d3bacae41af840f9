-- The chapters the office begins its reports with. Empty until it changes them; the usual ones hold
-- until then.
create table report_outline (
	id               uuid primary key,
	position         integer not null,
	title            text    not null check (length(title) between 1 and 200),
	body             text    not null check (length(body) <= 2000000),
	in_short_version boolean not null,
	in_parts         boolean not null,
	kinds            text[]  not null check (kinds <@ array['HALF_YEAR', 'ANNUAL', 'EXTRA'] and cardinality(kinds) > 0),
	version          bigint  not null,
	unique (position) deferrable initially deferred
);
