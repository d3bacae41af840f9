-- What people say of a document, corrected: the document stays as it was filed, and each correction says why.
create table document_correction (
	id          uuid    primary key,
	document_id uuid    not null references document,
	number      integer not null check (number > 0),
	entry_id    uuid    not null unique references journal_entry,
	subject     text    not null check (length(subject) <= 300),
	dated_on    date    not null,
	withheld    boolean not null,
	title_words tsvector not null generated always as (to_tsvector('danish', folded_text(subject))) stored,
	unique (document_id, number)
);

comment on column document_correction.entry_id is 'tells who corrected it, when and why';

create index document_correction_title_words on document_correction using gin (title_words);
create index document_correction_title_folded on document_correction using gin (folded_text(subject) gin_trgm_ops);

create trigger document_correction_is_kept before update or delete on document_correction
	for each row execute function refuse_journal_change();
create trigger document_correction_is_not_emptied before truncate on document_correction
	for each statement execute function refuse_journal_change();

-- Documents with what is said of them now.
create view document_now as
select d.id, d.place, d.entry_id, d.content_id, d.file_name, d.media_type, d.named_type, d.size,
       coalesce(c.subject, d.subject) as subject, coalesce(c.dated_on, d.dated_on) as dated_on,
       coalesce(c.withheld, d.withheld) as withheld, coalesce(c.number, 0) as corrections
from document d
left join lateral (
	select subject, dated_on, withheld, number from document_correction
	where document_id = d.id
	order by number desc
	limit 1) c on true;
