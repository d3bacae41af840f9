-- Where in the journal a department's answer stands; unknown of answers noted before.
alter table forwarding add column answer_entry_id uuid references journal_entry;
create index forwarding_answer on forwarding (answer_entry_id) where answer_entry_id is not null;
