-- Files that were handed over with a note that is not saved yet. They become documents without
-- being copied when it is, and are forgotten when it never is.
create table received_file (
	id          uuid primary key,
	place       bigint generated always as identity,
	owner_id    uuid        not null references account,
	entry_id    uuid        not null,
	content_id  uuid        not null unique,
	file_name   text        not null check (length(file_name) between 1 and 255),
	media_type  text        not null check (length(media_type) <= 200),
	named_type  text check (length(named_type) <= 200),
	size        bigint      not null check (size > 0),
	sha256      bytea       not null check (octet_length(sha256) = 32),
	received_at timestamptz not null
);

create index received_file_entry on received_file (entry_id, place);
create index received_file_received on received_file (received_at);

comment on column received_file.entry_id is 'the entry they will belong to, made with its form';
