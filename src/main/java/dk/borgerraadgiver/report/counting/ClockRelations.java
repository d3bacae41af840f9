package dk.borgerraadgiver.report.counting;

/**
 * The relations of the two clocks: the office's own, and the departments'. Each tells how
 * it stood at the end of the period's last day, whatever happened later.
 */
final class ClockRelations {

	/**
	 * The day {@code x} is within so many working days of {@code began} where the day
	 * before it has fewer of them behind it than the last day has.
	 */
	static final String FIRST_REPLIES = """
			select r.inquiry_id as unit, r.inquiry_id, null::uuid as matter_id,
			       null::text as department, null::text as category,
			       case when not coalesce(case when o.first_reply_working
			                                   then eve.working_days < begun.working_days + o.first_reply_days end,
			                              x.day <= r.received_on + o.first_reply_days) then 'efter_maalet'
			            when r.replied_on <= :to then 'inden_maalet'
			            else 'venter' end as outcome
			from reply_fact r
			cross join office o
			cross join lateral (select least(r.replied_on, cast(:to as date)) as day) x
			left join calendar_day begun on begun.day = r.received_on
			left join calendar_day eve on eve.day = x.day - 1
			where r.ordinary and r.received_on between :from and :to
			""";

	static final String CLOSINGS = """
			select f.inquiry_id as unit, f.inquiry_id, null::uuid as matter_id,
			       null::text as department, null::text as category,
			       case when coalesce(s.closed_on, cast(:to as date)) - f.received_on > o.closing_target_days
			            then 'efter_maalet'
			            when s.closed_on is not null then 'inden_maalet'
			            else 'venter' end as outcome
			from inquiry_fact f
			cross join office o
			left join (select inquiry_id, max(closed_on) as closed_on
			           from closing_fact
			           where closed_on <= :to and (reopened_on is null or reopened_on > :to)
			           group by inquiry_id) s on s.inquiry_id = f.inquiry_id
			where f.ordinary and f.received_on between :from and :to
			""";

	/** Against the day the department was first given. */
	static final String QUESTIONS = """
			select q.forwarding_id as unit, q.inquiry_id, null::uuid as matter_id,
			       de.resolved_id::text as department, null::text as category,
			       case when q.answered_on <= least(q.first_due_on, :to) then 'inden_frist'
			            when q.answered_on <= :to then 'efter_frist'
			            when q.withdrawn_on <= :to
			                 or exists (select from closing_fact c
			                            where c.inquiry_id = q.inquiry_id and c.closed_on <= :to
			                              and (c.reopened_on is null or c.reopened_on > :to)) then 'bortfaldet'
			            when q.first_due_on < :to then 'mangler'
			            else 'afventer' end as outcome
			from forwarding_fact q
			left join code de on de.code_id = q.department_id
			where q.asked_on between :from and :to
			""";

	static final String ANSWERS = """
			select q.forwarding_id as unit, q.inquiry_id, null::uuid as matter_id,
			       de.resolved_id::text as department, null::text as category, q.answered_on - q.asked_on as days
			from forwarding_fact q
			left join code de on de.code_id = q.department_id
			where q.asked_on between :from and :to and q.answered_on <= :to
			""";

	static final String REMINDERS = """
			select m.reminder_id as unit, m.inquiry_id, null::uuid as matter_id,
			       de.resolved_id::text as department, null::text as category
			from reminder_fact m
			left join code de on de.code_id = m.department_id
			where m.reminded_on between :from and :to
			""";

	private ClockRelations() {
	}

}
