-- What stands in a frozen report, chapter by chapter, to be found by its words. Kept by the database
-- itself, whoever freezes a report.
create table report_passage (
	report_id uuid     not null references frozen_report,
	place     integer  not null,
	anchor    text     not null,
	title     text     not null,
	body      text     not null,
	-- a word index has its limits, and so much nobody writes in a chapter
	words     tsvector not null generated always as (
		setweight(to_tsvector('danish', folded_text(title)), 'A')
		|| to_tsvector('danish', left(folded_text(left(body, 400000)), 400000))) stored,
	primary key (report_id, place)
);

create index report_passage_words on report_passage using gin (words);

-- The chapters of a report's content: words, captions and the names of rows, without markup.
create function report_passages(content text)
	returns table (place integer, anchor text, title text, body text)
	language sql immutable strict as $$
	select chapter.place::integer, chapter.value ->> 'anchor', chapter.value ->> 'title',
	       coalesce((select string_agg(concat_ws(' ', piece ->> 'plain', piece ->> 'caption', piece ->> 'name'), ' ')
	                 from jsonb_path_query(chapter.value -> 'blocks',
	                      'strict $.** ? (exists (@.plain) || exists (@.caption) || exists (@.name))') piece), '')
	from jsonb_array_elements(content::jsonb -> 'chapters') with ordinality chapter (value, place)
$$;

create function keep_report_passages() returns trigger language plpgsql as $$
begin
	insert into report_passage (report_id, place, anchor, title, body)
	select new.report_id, p.* from report_passages(new.content) p;
	return null;
end $$;

create trigger report_is_found after insert on frozen_report
	for each row execute function keep_report_passages();

insert into report_passage (report_id, place, anchor, title, body)
select f.report_id, p.* from frozen_report f cross join report_passages(f.content) p;
