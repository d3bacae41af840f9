-- The street and the number of an address, however the rest is written.
create function address_key(address text) returns text
	language sql immutable strict parallel safe
return substring(folded_text(address) from '^[a-z][^0-9]{2,}[0-9]+');

-- What registrations of the same person have in common, in one spelling. Kept by the database itself,
-- so that they are found by equality.
alter table citizen
	add column name_key text generated always as (nullif(folded_name(name), '')) stored,
	add column phone_key text generated always as (case when length(plain_phone(phone)) >= 6 then plain_phone(phone) end) stored,
	add column email_key text generated always as (nullif(lower(trim(email)), '')) stored,
	add column address_key text generated always as (address_key(address)) stored,
	-- an older register may have had the CPR number as its key
	add column cpr_key text generated always as (coalesce(cpr, case when import_key ~ '^[0-9]{6}[- ]?[0-9]{4}$'
		then regexp_replace(import_key, '[- ]', '') end)) stored;

create index citizen_name_key on citizen (name_key) where merged_into is null;
create index citizen_phone_key on citizen (phone_key) where merged_into is null;
create index citizen_email_key on citizen (email_key) where merged_into is null;
create index citizen_address_key on citizen (address_key) where merged_into is null;
create index citizen_cpr_key on citizen (cpr_key) where merged_into is null;

-- Two who were looked at and are not the same person.
create table citizen_apart (
	one_id   uuid        not null references citizen,
	other_id uuid        not null references citizen,
	said_by  uuid        not null references account,
	said_at  timestamptz not null,
	merge_id uuid references citizen_merge,
	primary key (one_id, other_id),
	check (one_id < other_id)
);

create index citizen_apart_other on citizen_apart (other_id);
create index citizen_apart_said_at on citizen_apart (said_at desc);
create index citizen_apart_merge on citizen_apart (merge_id) where merge_id is not null;

comment on column citizen_apart.merge_id is 'by which it holds for this one too: it was said of a registration that was given up for it';
