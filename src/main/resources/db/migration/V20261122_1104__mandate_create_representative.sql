-- Who speaks for a citizen; for somebody anonymous it is known in the one case only.
create table representative (
	id           uuid primary key,
	citizen_id   uuid references citizen,
	inquiry_id   uuid references inquiry,
	name         text        not null check (length(name) between 1 and 200),
	relation     text check (length(relation) <= 100),
	organisation text check (length(organisation) <= 200),
	phone        text check (length(phone) <= 50),
	email        text check (length(email) <= 320),
	address      text check (length(address) <= 500),
	created_at   timestamptz not null,
	created_by   uuid references account,
	version      bigint      not null,
	check (num_nonnulls(citizen_id, inquiry_id) = 1)
);

create index representative_citizen on representative (citizen_id) where citizen_id is not null;
create index representative_inquiry on representative (inquiry_id) where inquiry_id is not null;

-- A power of attorney; one that was revoked or has run out stays.
create table power_of_attorney (
	id                uuid primary key,
	representative_id uuid        not null references representative,
	inquiry_id        uuid references inquiry,
	given_on          date        not null,
	valid_until       date check (valid_until >= given_on),
	revoked_on        date check (revoked_on >= given_on),
	document_id       uuid references document,
	recorded_at       timestamptz not null,
	recorded_by       uuid references account
);

create index power_of_attorney_representative on power_of_attorney (representative_id, given_on);

comment on column power_of_attorney.inquiry_id is 'the one case it holds for, null = all of them';

alter table consent add column representative_id uuid references representative,
	add check ((given_by = 'REPRESENTATIVE') = (representative_id is not null));
create index consent_representative on consent (representative_id) where representative_id is not null;
