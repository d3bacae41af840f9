-- Registrations that may be of the same person, both ways round, with what they have in common; not
-- those that were given up, were said to be two persons, or have two CPR numbers.
-- A number or an address that more than six have in common is an institution's: then the name must
-- be the same too. A name alone tells only when few have it and nothing speaks against it.
drop view if exists citizen_twin;

create view citizen_twin as
select t.one_id, t.other_id, t.reason
from (select a.id as one_id, b.id as other_id, 'CPR' as reason
      from citizen a
      join citizen b on b.cpr_key = a.cpr_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null
      union all
      select a.id, b.id, 'PHONE'
      from citizen a
      join citizen b on b.phone_key = a.phone_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null
        and not exists (select from citizen c where c.phone_key = a.phone_key and c.merged_into is null offset 6)
      union all
      select a.id, b.id, 'PHONE'
      from citizen a
      join citizen b on b.phone_key = a.phone_key and b.name_key = a.name_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null
      union all
      select a.id, b.id, 'EMAIL'
      from citizen a
      join citizen b on b.email_key = a.email_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null
        and not exists (select from citizen c where c.email_key = a.email_key and c.merged_into is null offset 6)
      union all
      select a.id, b.id, 'EMAIL'
      from citizen a
      join citizen b on b.email_key = a.email_key and b.name_key = a.name_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null
      union all
      select a.id, b.id, 'ADDRESS'
      from citizen a
      join citizen b on b.address_key = a.address_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null and similarity(a.name_key, b.name_key) >= 0.5
      union all
      select a.id, b.id, 'NAME'
      from citizen a
      join citizen b on b.name_key = a.name_key and b.id <> a.id
      where a.merged_into is null and b.merged_into is null and a.name_key like '% %'
        and (a.phone_key = b.phone_key) is not false and (a.email_key = b.email_key) is not false
        and (a.address_key = b.address_key) is not false
        and not exists (select from citizen c where c.name_key = a.name_key and c.merged_into is null offset 3)) t
join citizen one on one.id = t.one_id
join citizen other on other.id = t.other_id
where (one.cpr_key = other.cpr_key) is not false
  and not exists (select from citizen_apart p
                  where p.one_id = least(t.one_id, t.other_id) and p.other_id = greatest(t.one_id, t.other_id));

comment on view citizen_twin is 'for the room duplicate, which alone asks who is registered twice';
