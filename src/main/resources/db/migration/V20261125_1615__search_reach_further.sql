-- The database keeps the words of everything else that is written in a case, too: what came of it, what is
-- special for its kind, whom the office asked, mediations and meetings, what was established, consents.

alter table inquiry
	add column number_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(coalesce(external_number, '')))) stored,
	add column particulars_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(asker_role || ' ' || asker_name || ' ' || advice || ' ' || background || ' ' || question))) stored,
	add column outcome_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(department_change || ' ' || lesson || ' ' || referred_to))) stored;

alter table complaint_matter
	add column outcome_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(department_change || ' ' || lesson))) stored;

alter table inquiry_closing
	add column reason_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(coalesce(reopen_reason, '')))) stored;

alter table own_deadline
	add column what_words tsvector not null generated always as (to_tsvector('danish', folded_text(what))) stored;

alter table forwarding
	add column question_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(question || ' ' || coalesce(without_consent_reason, '')))) stored;

alter table forwarding_reminder
	add column note_words tsvector not null generated always as (to_tsvector('danish', folded_text(note))) stored;

alter table mediation
	add column told_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(people || ' ' || about || ' ' || reason || ' ' || agreement))) stored;

alter table mediation_meeting
	add column told_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(place || ' ' || participants || ' ' || note))) stored;

alter table observation
	add column told_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(place || ' ' || purpose || ' ' || note))) stored;

alter table finding
	add column text_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(text || ' ' || reason))) stored;

alter table consent
	add column note_words tsvector not null generated always as
		(to_tsvector('danish', folded_text(note || ' ' || withdrawn_note))) stored;

-- stems and beginnings of words
create index inquiry_number_words on inquiry using gin (number_words);
create index inquiry_particulars_words on inquiry using gin (particulars_words);
create index inquiry_outcome_words on inquiry using gin (outcome_words);
create index complaint_matter_outcome_words on complaint_matter using gin (outcome_words);
create index inquiry_closing_reason_words on inquiry_closing using gin (reason_words);
create index own_deadline_what_words on own_deadline using gin (what_words);
create index forwarding_question_words on forwarding using gin (question_words);
create index forwarding_reminder_note_words on forwarding_reminder using gin (note_words);
create index mediation_told_words on mediation using gin (told_words);
create index mediation_meeting_told_words on mediation_meeting using gin (told_words);
create index observation_told_words on observation using gin (told_words);
create index finding_text_words on finding using gin (text_words);
create index consent_note_words on consent using gin (note_words);

-- the ends of long words, and words spelt otherwise
create index inquiry_number_folded on inquiry using gin (folded_text(coalesce(external_number, '')) gin_trgm_ops);
create index inquiry_particulars_folded on inquiry
	using gin (folded_text(asker_role || ' ' || asker_name || ' ' || advice || ' ' || background || ' ' || question) gin_trgm_ops);
create index inquiry_outcome_folded on inquiry
	using gin (folded_text(department_change || ' ' || lesson || ' ' || referred_to) gin_trgm_ops);
create index complaint_matter_outcome_folded on complaint_matter
	using gin (folded_text(department_change || ' ' || lesson) gin_trgm_ops);
create index inquiry_closing_reason_folded on inquiry_closing using gin (folded_text(coalesce(reopen_reason, '')) gin_trgm_ops);
create index own_deadline_what_folded on own_deadline using gin (folded_text(what) gin_trgm_ops);
create index forwarding_question_folded on forwarding
	using gin (folded_text(question || ' ' || coalesce(without_consent_reason, '')) gin_trgm_ops);
create index forwarding_reminder_note_folded on forwarding_reminder using gin (folded_text(note) gin_trgm_ops);
create index mediation_told_folded on mediation
	using gin (folded_text(people || ' ' || about || ' ' || reason || ' ' || agreement) gin_trgm_ops);
create index mediation_meeting_told_folded on mediation_meeting
	using gin (folded_text(place || ' ' || participants || ' ' || note) gin_trgm_ops);
create index observation_told_folded on observation using gin (folded_text(place || ' ' || purpose || ' ' || note) gin_trgm_ops);
create index finding_text_folded on finding using gin (folded_text(text || ' ' || reason) gin_trgm_ops);
create index consent_note_folded on consent using gin (folded_text(note || ' ' || withdrawn_note) gin_trgm_ops);

-- the office's own number in small letters or capitals
create index inquiry_external_number on inquiry (lower(external_number)) where external_number is not null;

-- who speaks for citizens, by name as it sounds, and how they are reached
create index representative_name on representative using gin (folded_name(name || ' ' || coalesce(organisation, '')) gin_trgm_ops);
create index representative_phone on representative using gin (plain_phone(phone) gin_trgm_ops);
create index representative_email on representative using gin (lower(email) gin_trgm_ops);
