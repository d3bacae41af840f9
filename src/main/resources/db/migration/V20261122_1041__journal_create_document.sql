-- Why an entry corrects another.
alter table journal_entry add column reason text not null default '' check (length(reason) <= 1000);
alter table journal_entry add check ((corrects_id is null) = (reason = ''));

-- The content of a document in pieces, so that no file is ever held in memory whole.
create table document_chunk (
	content_id uuid    not null,
	number     integer not null check (number >= 0),
	bytes      bytea   not null check (octet_length(bytes) between 1 and 524288),
	primary key (content_id, number)
);

-- most files are packed already
alter table document_chunk alter column bytes set storage external;

-- A document is part of its entry, and kept as that is.
create table document (
	id         uuid primary key,
	place      bigint generated always as identity,
	entry_id   uuid    not null references journal_entry,
	content_id uuid    not null unique,
	file_name  text    not null check (length(file_name) between 1 and 255),
	media_type text    not null check (length(media_type) <= 200),
	named_type text check (length(named_type) <= 200),
	size       bigint  not null check (size > 0),
	sha256     bytea   not null check (octet_length(sha256) = 32),
	subject    text    not null check (length(subject) <= 300),
	dated_on   date    not null,
	withheld   boolean not null
);

create index document_entry on document (entry_id, place);

comment on column document.media_type is 'found from the content';
comment on column document.named_type is 'what the name says, where the content says otherwise';

create trigger document_is_kept before update or delete on document
	for each row execute function refuse_journal_change();

-- Content may go only while no document has it.
create function refuse_document_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' or exists (select 1 from document d where d.content_id = old.content_id) then
		raise exception 'the journal is never changed (%)', tg_table_name using errcode = 'restrict_violation';
	end if;
	return old;
end $$;

create trigger document_chunk_is_kept before update or delete on document_chunk
	for each row execute function refuse_document_change();
