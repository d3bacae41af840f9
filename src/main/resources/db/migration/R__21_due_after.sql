-- The day a deadline falls on, so many days after a day: of the calendar, or Danish working days as
-- calendar_day has them. The day itself does not count, and a deadline in working days never falls on
-- a day off. Where the calendar ends, every day counts.
create or replace function due_after(began date, days integer, working boolean)
	returns date
	language sql stable cost 10000
as $$
	select case
		when working then coalesce((select min(d.day) from calendar_day d
		                            where d.working_days = (select b.working_days from calendar_day b where b.day = began) + days),
		                           began + days)
		else began + days
	end
$$;
