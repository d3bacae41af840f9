-- What sparring and own-initiative cases say besides what every inquiry says: who of the staff asked and
-- what was advised; why the office looks into something, and what the question is.
alter table inquiry
	add column asker_role text not null default '' check (length(asker_role) <= 200),
	add column asker_name text not null default '' check (length(asker_name) <= 200),
	add column advice     text not null default '' check (length(advice) <= 20000),
	add column background text not null default '' check (length(background) <= 20000),
	add column question   text not null default '' check (length(question) <= 20000);
