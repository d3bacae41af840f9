-- Names in one spelling are kept, not made anew for every row that is looked at: with a name that many
-- have, that took seconds.
alter table citizen_merge
	add column name_key text generated always as (nullif(folded_name(name), '')) stored;

drop index citizen_name;
create index citizen_name on citizen using gin (name_key gin_trgm_ops);
drop index citizen_merge_name;
create index citizen_merge_name on citizen_merge using gin (name_key gin_trgm_ops) where undone_at is null;
