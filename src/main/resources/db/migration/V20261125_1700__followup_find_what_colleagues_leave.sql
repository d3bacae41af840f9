-- Min dag tells what was handed over in the last week, and how many open cases nobody has.
create index journal_entry_entrusted on journal_entry (written_at desc) where event = 'entrusted';
create index inquiry_of_nobody on inquiry (id) where advisor_id is null;
