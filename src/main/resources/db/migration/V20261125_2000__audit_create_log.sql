-- The log: who did, and who saw, what. Nothing in it is ever changed.
create table audit_entry (
	id         bigint generated always as identity primary key,
	at         timestamptz not null,
	account_id uuid references account,
	act        text        not null check (act in ('READ', 'LISTED', 'SEARCHED', 'EXPORTED', 'DOWNLOADED', 'CHANGED',
	                                               'PERMITTED', 'REFUSED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT')),
	place      text        not null check (length(place) <= 200),
	cases      text[]      not null default '{}',
	persons    uuid[]      not null default '{}',
	subject    uuid,
	status     integer     not null,
	purpose    text check (length(purpose) <= 2000),
	address    text        not null check (length(address) <= 100),
	request    uuid        not null
);

comment on column audit_entry.cases is 'numbers of the cases that were shown or dealt with, first the one it was about';
comment on column audit_entry.persons is 'the citizens who were shown';
comment on column audit_entry.subject is 'what else it was about, as an account or a document';
comment on column audit_entry.request is 'the same in what it changed';

create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_account on audit_entry (account_id, at desc);
create index audit_entry_case on audit_entry using gin (cases);
create index audit_entry_person on audit_entry using gin (persons);
create index audit_entry_exported on audit_entry (subject) where act = 'EXPORTED';
create index audit_entry_act on audit_entry (act, at desc) where act not in ('READ', 'LISTED', 'SEARCHED', 'CHANGED');

-- What was changed, field by field. Of settings from what to what; of cases and persons only which
-- fields, as the log holds nothing of what is written in them: their words stand in the journal.
create table audit_change (
	id         bigint generated always as identity primary key,
	at         timestamptz not null,
	account_id uuid references account,
	request    uuid,
	by_role    text        not null,
	what       text        not null,
	row_key    text        not null,
	way        text        not null check (way in ('INSERT', 'UPDATE', 'DELETE')),
	fields     jsonb       not null
);

create index audit_change_request on audit_change (request);
create index audit_change_at on audit_change (at desc, id desc);

-- The chain: each link holds a hash of the one before and of its entry or change, so that one that
-- is changed, or gone, shows.
create table audit_link (
	position  bigint primary key check (position > 0),
	entry_id  bigint unique,
	change_id bigint unique,
	hash      bytea not null check (length(hash) = 32),
	check (num_nonnulls(entry_id, change_id) = 1)
);

create function refuse_to_change_the_log() returns trigger language plpgsql as $$
begin
	raise exception 'the log is never changed';
end
$$;

create trigger audit_entry_stays before update or delete on audit_entry
	for each row execute function refuse_to_change_the_log();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
	for each statement execute function refuse_to_change_the_log();
create trigger audit_change_stays before update or delete on audit_change
	for each row execute function refuse_to_change_the_log();
create trigger audit_change_is_not_emptied before truncate on audit_change
	for each statement execute function refuse_to_change_the_log();
create trigger audit_link_stays before update or delete on audit_link
	for each row execute function refuse_to_change_the_log();
create trigger audit_link_is_not_emptied before truncate on audit_link
	for each statement execute function refuse_to_change_the_log();

-- Notes a change of a row. Its first argument: whether the values may stand in the log or only the
-- fields' names; its others: fields whose values never do. Who changed it the application says for its
-- transaction; a change from elsewhere is told by the database's own role.
create function note_change() returns trigger language plpgsql as $$
declare
	before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
	after  jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
	either jsonb := before || after;
	told   jsonb;
begin
	select jsonb_object_agg(field, case when tg_argv[0] = 'VALUES' and not field = any(tg_argv)
	                                    then jsonb_build_array(before -> field, after -> field) end)
	into told
	from jsonb_object_keys(either) field
	where before -> field is distinct from after -> field
	  and field not in ('version', 'changed_at', 'changed_by', 'id')
	  and not exists (select from pg_attribute a
	                  where a.attrelid = tg_relid and a.attname = field and a.attgenerated <> '');
	if told is not null then
		insert into audit_change (at, account_id, request, by_role, what, row_key, way, fields)
		values (now(), nullif(current_setting('borgerraadgiver.account', true), '')::uuid,
		        nullif(current_setting('borgerraadgiver.request', true), '')::uuid, session_user, tg_table_name,
		        coalesce(either ->> 'id', either ->> 'account_id', either ->> 'inquiry_id', ''), tg_op, told);
	end if;
	return null;
end
$$;

create trigger account_notes_changes after insert or update or delete on account
	for each row execute function note_change('VALUES', 'password_hash', 'invitation_hash');
create trigger account_role_notes_changes after insert or update or delete on account_role
	for each row execute function note_change('VALUES');
create trigger office_notes_changes after insert or update or delete on office
	for each row execute function note_change('VALUES');
create trigger code_notes_changes after update or delete on code
	for each row execute function note_change('VALUES');
create trigger code_name_notes_changes after update or delete on code_name
	for each row execute function note_change('VALUES');
create trigger competence_rule_notes_changes after insert or update or delete on competence_rule
	for each row execute function note_change('VALUES');
create trigger inquiry_reader_notes_changes after insert or delete on inquiry_reader
	for each row execute function note_change('VALUES');
create trigger inquiry_notes_changes after update or delete on inquiry
	for each row execute function note_change('NAMES');
create trigger complaint_matter_notes_changes after update or delete on complaint_matter
	for each row execute function note_change('NAMES');
create trigger citizen_notes_changes after update or delete on citizen
	for each row execute function note_change('NAMES');
create trigger representative_notes_changes after update or delete on representative
	for each row execute function note_change('NAMES');
create trigger consent_notes_changes after update or delete on consent
	for each row execute function note_change('NAMES');
create trigger power_of_attorney_notes_changes after update or delete on power_of_attorney
	for each row execute function note_change('NAMES');
