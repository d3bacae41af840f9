-- What somebody had typed when the session ended. Personal data: gone when it is used, thrown away, or a day old.
create table kept_form (
	id         uuid primary key,
	account_id uuid        not null references account on delete cascade,
	path       text        not null check (path like '/%'),
	fields     json        not null,
	kept_at    timestamptz not null
);

create index kept_form_account on kept_form (account_id, kept_at desc);
create index kept_form_kept_at on kept_form (kept_at);

-- Signs whose form a form is, also across restarts and servers: one row, made at the first start.
create table form_key (
	single boolean primary key default true check (single),
	key    uuid not null default gen_random_uuid()
);
