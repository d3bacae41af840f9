create table citizen (
	id         uuid primary key,
	name       text check (length(name) <= 200),
	phone      text check (length(phone) <= 50),
	email      text check (length(email) <= 320),
	address    text check (length(address) <= 500),
	cpr        text check (cpr ~ '^[0-9]{10}$'),
	import_key text unique,
	created_at timestamptz not null,
	version    bigint      not null
);

-- pg_trgm serves both prefixes and parts of words
create index citizen_name on citizen using gin (lower(name) gin_trgm_ops);
create index citizen_phone on citizen (replace(phone, ' ', '') text_pattern_ops);
create index citizen_email on citizen (lower(email) text_pattern_ops);
create unique index citizen_cpr on citizen (cpr) where cpr is not null;
