-- Text as it is compared: small letters, æ, ø and å as ae, oe and aa, no accents, Kjær as Kær, e-mail
-- as email, nothing but words. Used on both sides of a comparison, never shown. Folded before it is
-- stemmed, so that both spellings of a word get the same stem.
create function folded_text(written text) returns text
	language sql immutable strict parallel safe
return trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
	replace(replace(replace(replace(replace(translate(lower(normalize(written, nfkc)),
		'éèêëáàâãíìîïóòôõúùûüýÿñçžšćčđğłş', 'eeeeaaaaiiiioooouuuuyynczsccdgls'),
		'æ', 'ae'), 'ä', 'ae'), 'ø', 'oe'), 'ö', 'oe'), 'å', 'aa'),
	'\m([a-z])-(?=[a-z])', '\1', 'g'),
	'([kg])j(?=ae|oe|e)', '\1', 'g'),
	'(?<=[a-z]{2}[^ao ])ede\M', 'e', 'g'),
	'[^[:alnum:]]+', ' ', 'g'));

-- The database itself keeps the words of everything that is written, whoever writes it.
alter table inquiry
	add column subject_words tsvector not null generated always as (to_tsvector('danish', folded_text(subject))) stored,
	add column description_words tsvector not null generated always as (to_tsvector('danish', folded_text(description))) stored;

alter table journal_entry
	add column note_words tsvector not null generated always as (to_tsvector('danish', folded_text(counterpart || ' ' || note))) stored;

alter table document
	add column title_words tsvector not null generated always as (to_tsvector('danish', folded_text(subject || ' ' || file_name))) stored;

-- How far the reading of a document's text has come.
create table document_reading (
	document_id uuid primary key references document on delete cascade,
	state       text        not null default 'WAITING' check (state in ('WAITING', 'READING', 'READ', 'NO_TEXT', 'FAILED')),
	attempts    integer     not null default 0,
	touched_at  timestamptz not null default now(),
	cut_short   boolean     not null default false
);

create index document_reading_waiting on document_reading (touched_at) where state in ('WAITING', 'READING');

comment on column document_reading.cut_short is 'there was more text than is kept';

-- The text of a document in parts of some pages.
create table document_text (
	document_id uuid     not null references document on delete cascade,
	part        integer  not null check (part >= 0),
	body        text     not null check (length(body) <= 10000),
	words       tsvector not null generated always as (to_tsvector('danish', folded_text(body))) stored,
	primary key (document_id, part)
);

-- A document waits to be read from the moment it is there, whoever files it.
create function await_document_reading() returns trigger language plpgsql as $$
begin
	insert into document_reading (document_id) values (new.id);
	return null;
end $$;

create trigger document_waits_to_be_read after insert on document
	for each row execute function await_document_reading();

insert into document_reading (document_id) select id from document;

-- stems and beginnings of words
create index inquiry_subject_words on inquiry using gin (subject_words);
create index inquiry_description_words on inquiry using gin (description_words);
create index journal_entry_note_words on journal_entry using gin (note_words);
create index document_title_words on document using gin (title_words);
create index document_text_words on document_text using gin (words);

-- the ends of long words, and words spelt otherwise
create index inquiry_subject_folded on inquiry using gin (folded_text(subject) gin_trgm_ops);
create index inquiry_description_folded on inquiry using gin (folded_text(description) gin_trgm_ops);
create index journal_entry_note_folded on journal_entry using gin (folded_text(counterpart || ' ' || note) gin_trgm_ops);
create index document_title_folded on document using gin (folded_text(subject || ' ' || file_name) gin_trgm_ops);
create index document_text_folded on document_text using gin (folded_text(body) gin_trgm_ops);

-- How well words fit: the word itself, the beginning of a longer one, or a part of one. A word that
-- stands there often, or in few words, tells a little more.
create function closeness(words tsvector, exact tsquery, wide tsquery) returns real
	language sql immutable parallel safe
return case when words @@ exact then 1 + ts_rank(words, exact, 1)
            when words @@ wide then 0.6 + ts_rank(words, wide, 1) else 0.4 end;

-- Kjær is Kær in a name, too.
create or replace function folded_name(name text) returns text
	language sql immutable strict parallel safe
return trim(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
	replace(replace(replace(translate(normalize(lower(name), nfc),
		'éèêëáàâãíìîïóòôõúùûüýÿñçžšćč.,;:_-''"()/&+%\*', 'eeeeaaaaiiiioooouuuuyynczscc                '),
		'æ', 'ae'), 'ä', 'ae'), 'ø', 'oe'), 'ö', 'oe'), 'å', 'aa'),
		'ae', 'e'), 'oe', 'o'), 'ch', 'k'), 'c', 'k'), 'ph', 'f'), 'th', 't'), 'w', 'v'), 'z', 's'), 'x', 'ks'),
	'kj', 'k'), 'gj', 'g'),
	'(.)\1+', '\1', 'g'));

reindex index citizen_name;
