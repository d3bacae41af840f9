-- What is good to know before one phones.
alter table citizen
	add column language    text check (length(language) <= 100),
	add column interpreter boolean not null default false;
