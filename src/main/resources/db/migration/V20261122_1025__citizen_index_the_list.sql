-- The list of citizens is read a page at a time in the order of Danish names.
create index citizen_by_name on citizen (lower(name) collate "da-x-icu", id);
