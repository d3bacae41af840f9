-- The other case an entry tells of. Who may not see that one reads neither its number nor what was written
-- of the two. The number is not repeated in the entry, as it stands there for all.
create table journal_entry_about (
	entry_id   uuid primary key references journal_entry,
	inquiry_id uuid not null references inquiry
);

create index journal_entry_about_inquiry on journal_entry_about (inquiry_id);

create trigger journal_entry_about_is_kept before update or delete on journal_entry_about
	for each row execute function refuse_journal_change();

-- Entries of the past have the number, and are never changed.
insert into journal_entry_about (entry_id, inquiry_id)
select e.id, i.id
from journal_entry e
join inquiry i on e.details[1] = i.case_year || '-' || lpad(i.case_sequence::text, greatest(4, length(i.case_sequence::text)), '0')
where e.event in ('linked', 'unlinked');
