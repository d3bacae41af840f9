-- What happened in a case: what people noted and what the system did, in one row of time. An entry
-- is never changed or removed: a correction is a new entry that names the one it corrects.
create table journal_entry (
	id            uuid primary key,
	place         bigint generated always as identity,
	inquiry_id    uuid        not null references inquiry,
	kind          text        not null check (kind in ('PHONE', 'MEETING', 'LETTER_IN', 'LETTER_OUT', 'INTERNAL', 'EVENT')),
	happened_on   date        not null,
	happened_time time(0),
	written_at    timestamptz not null,
	author_id     uuid references account,
	counterpart   text        not null default '' check (length(counterpart) <= 300),
	note          text        not null default '' check (length(note) <= 100000),
	withheld      boolean     not null default false,
	corrects_id   uuid references journal_entry,
	event         text check (length(event) <= 100),
	details       text[]      not null default '{}',
	check ((kind = 'EVENT') = (event is not null))
);

create index journal_entry_inquiry on journal_entry (inquiry_id, happened_on desc, place desc);
create unique index journal_entry_corrects on journal_entry (corrects_id) where corrects_id is not null;

create function refuse_journal_change() returns trigger language plpgsql as $$
begin
	raise exception 'the journal is never changed (%)', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger journal_entry_is_kept before update or delete on journal_entry
	for each row execute function refuse_journal_change();

-- What is known of the cases there are already.
insert into journal_entry (id, inquiry_id, kind, happened_on, happened_time, written_at, author_id, event)
select gen_random_uuid(), id, 'EVENT', received_on, received_time, created_at, advisor_id, 'registered'
from inquiry order by created_at, case_year, case_sequence;

insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, author_id, event, note, details)
select gen_random_uuid(), inquiry_id, 'EVENT', day, now(), by, event, coalesce(note, ''),
       case event when 'closed' then array[to_char(day, 'DD-MM-YYYY')] else array[]::text[] end
from (select inquiry_id, closed_on as day, closed_by as by, 'closed' as event, null as note from inquiry_closing
      union all
      select inquiry_id, reopened_on, reopened_by, 'reopened', reopen_reason from inquiry_closing
      where reopened_on is not null) past
order by day, event;
