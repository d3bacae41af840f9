-- Who speaks in which cases: for a citizen in all of theirs, for somebody anonymous in the one.
create or replace view spoken_for as
select r.id as representative_id, i.id as inquiry_id
from representative r
join inquiry i on i.citizen_id = r.citizen_id
union all
select r.id, r.inquiry_id
from representative r
where r.inquiry_id is not null;
