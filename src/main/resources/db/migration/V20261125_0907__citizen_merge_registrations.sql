-- Somebody who was registered twice is one person: the registration that is given up stays as it was
-- and points to the one that is kept.
alter table citizen
	add column merged_into uuid references citizen check (merged_into <> id);

create index citizen_merged_into on citizen (merged_into) where merged_into is not null;

-- A CPR number is one living registration's; one that was given up keeps its own.
drop index citizen_cpr;
create unique index citizen_cpr on citizen (cpr) where cpr is not null and merged_into is null;
create index citizen_cpr_ever on citizen (cpr) where cpr is not null;

-- That two registrations became one, and what the kept one said before; undone it stays.
create table citizen_merge (
	id          uuid primary key,
	kept_id     uuid        not null references citizen,
	lost_id     uuid        not null references citizen check (lost_id <> kept_id),
	merged_at   timestamptz not null,
	merged_by   uuid        not null references account,
	note        text        not null default '' check (length(note) <= 2000),
	name        text,
	phone       text,
	email       text,
	address     text,
	cpr         text,
	language    text,
	interpreter boolean     not null,
	undone_at   timestamptz,
	undone_by   uuid references account,
	undone_note text        not null default '' check (length(undone_note) <= 2000),
	version     bigint      not null,
	check ((undone_at is null) = (undone_by is null))
);

-- given up once at a time
create unique index citizen_merge_standing on citizen_merge (lost_id) where undone_at is null;
create index citizen_merge_kept on citizen_merge (kept_id, merged_at desc);
create index citizen_merge_lost on citizen_merge (lost_id);
create index citizen_merge_name on citizen_merge using gin (folded_name(name) gin_trgm_ops) where undone_at is null;
create index citizen_merge_phone on citizen_merge using gin (plain_phone(phone) gin_trgm_ops) where undone_at is null;
create index citizen_merge_email on citizen_merge using gin (lower(email) gin_trgm_ops) where undone_at is null;
create index citizen_merge_cpr on citizen_merge (cpr) where cpr is not null and undone_at is null;

-- What went over with the one that was given up, and goes back when they are parted.
create table citizen_merge_inquiry (
	merge_id   uuid not null references citizen_merge,
	inquiry_id uuid not null references inquiry on delete cascade,
	primary key (merge_id, inquiry_id)
);

create index citizen_merge_inquiry_inquiry on citizen_merge_inquiry (inquiry_id);

create table citizen_merge_representative (
	merge_id          uuid not null references citizen_merge,
	representative_id uuid not null references representative,
	primary key (merge_id, representative_id)
);

create index citizen_merge_representative_representative on citizen_merge_representative (representative_id);

-- Whatever names a registration that was given up means the one that was kept: a form opened before, an
-- import, two at the same moment. The lock makes the second wait for a merger under way.
create function of_the_kept_citizen() returns trigger language plpgsql as $$
declare
	kept uuid;
begin
	loop
		select merged_into into kept from citizen where id = new.citizen_id for key share;
		exit when kept is null;
		new.citizen_id := kept;
	end loop;
	return new;
end $$;

create trigger inquiry_is_the_kept_citizens before insert on inquiry
	for each row when (new.citizen_id is not null) execute function of_the_kept_citizen();
create trigger inquiry_becomes_the_kept_citizens before update of citizen_id on inquiry
	for each row when (new.citizen_id is distinct from old.citizen_id) execute function of_the_kept_citizen();
create trigger representative_is_the_kept_citizens before insert on representative
	for each row when (new.citizen_id is not null) execute function of_the_kept_citizen();
create trigger representative_becomes_the_kept_citizens before update of citizen_id on representative
	for each row when (new.citizen_id is distinct from old.citizen_id) execute function of_the_kept_citizen();
