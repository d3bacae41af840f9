-- The Danish calendar, each day with the number of working days up to and including it, so that
-- working days between two days are a subtraction. Off: weekends, New Year's Day, Maundy Thursday,
-- Good Friday, Easter Monday, Great Prayer Day until 2023 (law no. 214 of 2023), Ascension Day,
-- Whit Monday, 25 and 26 December. Not off: 5 June, 24 and 31 December, which agreements may give
-- but no law does.
drop materialized view if exists calendar_day;
drop function if exists easter_sunday(integer);

-- The Gregorian rule as Meeus, Jones and Butcher wrote it down.
create function easter_sunday(year integer) returns date language sql immutable strict as $$
	select make_date(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
	from (select year % 19 as a, year / 100 as b, year % 100 as c) s1
	cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) s2
	cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) s3
	cross join lateral (select (a + 11 * h + 22 * l) / 451 as m) s4
$$;

create materialized view calendar_day as
with spring as (
	select y, easter_sunday(y) as easter from generate_series(1990, 2100) y
), holiday as (
	select easter + off as day from spring, (values (-3), (-2), (1), (39), (50)) o (off)
	union
	select easter + 26 from spring where y <= 2023
	union
	select make_date(y, month, day) from spring, (values (1, 1), (12, 25), (12, 26)) d (month, day)
)
select d::date as day,
       count(*) filter (where extract(isodow from d) < 6 and h.day is null) over (order by d)::integer as working_days
from generate_series(date '1990-01-01', date '2100-12-31', interval '1 day') d
left join holiday h on h.day = d::date;

create unique index calendar_day_day on calendar_day (day);
create index calendar_day_working_days on calendar_day (working_days, day);
