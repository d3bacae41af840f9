package dk.borgerraadgiver.report.counting;

/**
 * What is counted, each as the relation its numbers and its lists are both read from:
 * {@code unit} is the thing counted once, beside the inquiry it belongs to and the
 * dimensions it can be divided by. They are read from the {@link Basis}, which knows the
 * codes as they stand on the figure's day, and from the views of the case rooms.
 */
public enum Counted {

	/** Distinct citizens; each anonymous inquiry is a person of its own. */
	CITIZENS("""
			select coalesce(f.citizen_id, f.inquiry_id) as unit, f.inquiry_id, null::uuid as matter_id,
			       null::text as department, null::text as category
			from inquiry_fact f
			where f.ordinary and f.received_on between :from and :to
			"""),

	ANONYMOUS("""
			select f.inquiry_id as unit, f.inquiry_id, null::uuid as matter_id,
			       null::text as department, null::text as category
			from inquiry_fact f
			where f.ordinary and f.received_on between :from and :to and f.citizen_id is null
			"""),

	INQUIRIES(inquiries("f.ordinary")),

	/** An inquiry once for each category its matters have. */
	INQUIRY_CATEGORIES("""
			select d.inquiry_id || ' ' || coalesce(d.category::text, '') as unit, d.inquiry_id,
			       null::uuid as matter_id, null::text as department, d.category::text as category
			from (select distinct f.inquiry_id, m.category
			      from inquiry_fact f
			      left join matter m on m.inquiry_id = f.inquiry_id
			      where f.ordinary and f.received_on between :from and :to) d
			"""),

	MATTERS("""
			select m.matter_id as unit, m.inquiry_id, m.matter_id, m.department::text as department,
			       m.category::text as category
			from matter m
			where m.ordinary
			"""),

	/** An inquiry once for each department it concerns. */
	CASES(cases("c.ordinary")),

	/** Each matter, and each inquiry that has none. */
	HANDLED_UNITS("""
			select m.matter_id as unit, m.inquiry_id, m.matter_id, m.department::text as department,
			       null::text as category, m.method::text as method, m.result::text as result, m.merit::text as merit
			from matter m
			where m.ordinary
			union all
			select u.unit_id, u.inquiry_id, null,
			       case count(distinct de.resolved_id)
			            when 0 then null
			            when 1 then min(de.resolved_id::text)
			            else '%s'
			       end, null, me.resolved_id::text, re.resolved_id::text, mt.resolved_id::text
			from handled_unit_fact u
			left join code de on de.code_id = u.department_id
			left join code me on me.code_id = u.method_id
			left join code re on re.code_id = u.result_id
			left join code mt on mt.code_id = u.merit_id
			where u.matter_id is null and u.ordinary and u.received_on between :from and :to
			group by u.unit_id, u.inquiry_id, me.resolved_id, re.resolved_id, mt.resolved_id
			""".formatted(Figure.SEVERAL)),

	/** Closed in the period and not reopened by its last day, whenever received. */
	CLOSED("""
			select distinct on (c.inquiry_id) c.inquiry_id as unit, c.inquiry_id, null::uuid as matter_id, null::text as department,
			       null::text as category, c.closed_on - c.received_on as days,
			       done.working_days - begun.working_days as working_days
			from closing_fact c
			left join calendar_day begun on begun.day = c.received_on
			left join calendar_day done on done.day = c.closed_on
			where c.ordinary and c.closed_on between :from and :to
			  and (c.reopened_on is null or c.reopened_on > :to)
			order by c.inquiry_id, c.closed_on desc
			"""),

	/** Those closed within the office's own target, in calendar days. */
	CLOSED_IN_TIME("select c.* from (" + CLOSED.relation + ") c\n"
			+ "where c.days <= coalesce((select closing_target_days from office), 28)\n"),

	/** Open at the end of the period's last day, whenever received. */
	OPEN("""
			select f.inquiry_id as unit, f.inquiry_id, null::uuid as matter_id, null::text as department,
			       null::text as category
			from inquiry_fact f
			where f.ordinary and f.received_on <= :to
			  and not exists (select from closing_fact c
			                  where c.inquiry_id = f.inquiry_id and c.closed_on <= :to
			                    and (c.reopened_on is null or c.reopened_on > :to))
			"""),

	REOPENED("""
			select distinct c.inquiry_id as unit, c.inquiry_id, null::uuid as matter_id,
			       null::text as department, null::text as category
			from closing_fact c
			where c.ordinary and c.reopened_on between :from and :to
			"""),

	/** An employee asked for advice. */
	SPARRING(inquiries("f.meaning = 'SPARRING'")),

	/** The same, once for each department it concerns. */
	SPARRING_CASES(cases("c.meaning = 'SPARRING'")),

	/** The office investigates without a complaint. */
	OWN_INITIATIVE(inquiries("f.meaning = 'OWN_INITIATIVE'")),

	/** The same, once for each department it concerns. */
	OWN_INITIATIVE_CASES(cases("c.meaning = 'OWN_INITIATIVE'")),

	/** Mediations by what had come of them at the end of the period's last day. */
	MEDIATIONS("""
			select m.mediation_id as unit, m.inquiry_id, null::uuid as matter_id, de.resolved_id::text as department,
			       null::text as category,
			       case when m.ended_on <= :to then m.outcome
			            when m.declined_on <= :to then 'afslaaet'
			            when m.held_on <= :to then 'holdt'
			            when m.accepted_on <= :to then 'accepteret'
			            else 'foreslaaet' end as outcome
			from mediation_fact m
			left join code de on de.code_id = m.department_id
			where m.proposed_on between :from and :to
			"""),

	/** What the office has established, each as it was last corrected. */
	FINDINGS("""
			select f.finding_id as unit, f.inquiry_id, null::uuid as matter_id, de.resolved_id::text as department,
			       null::text as category
			from finding_fact f
			left join code de on de.code_id = f.department_id
			where f.stated_on between :from and :to
			"""),

	/** Inquiries by whether the citizen had a first reply within the target. */
	FIRST_REPLIES(ClockRelations.FIRST_REPLIES),

	/** The same inquiries by whether they were closed within the target. */
	CLOSINGS(ClockRelations.CLOSINGS),

	/** What departments were asked, by what had come of it on the last day. */
	QUESTIONS(ClockRelations.QUESTIONS),

	/** Those they had answered by then, with the days it took. */
	ANSWERS(ClockRelations.ANSWERS),

	/** Reminders sent in the period, whenever the department was asked. */
	REMINDERS(ClockRelations.REMINDERS),

	/** Meetings the office sat in at, or was to. */
	OBSERVATIONS("""
			select o.observation_id as unit, o.inquiry_id, null::uuid as matter_id, de.resolved_id::text as department,
			       null::text as category, o.outcome
			from observation_fact o
			left join code de on de.code_id = o.department_id
			where o.day between :from and :to
			""");

	private final String relation;

	Counted(String relation) {
		this.relation = relation;
	}

	private static String inquiries(String which) {
		return """
				select f.inquiry_id as unit, f.inquiry_id, null::uuid as matter_id,
				       null::text as department, null::text as category, ty.resolved_id::text as type,
				       ch.resolved_id::text as channel, to_char(f.received_on, 'YYYY-MM') as month
				from inquiry_fact f
				left join code ty on ty.code_id = f.type_id
				left join code ch on ch.code_id = f.channel_id
				where %s and f.received_on between :from and :to
				""".formatted(which);
	}

	private static String cases(String which) {
		return """
				select c.inquiry_id || ' ' || coalesce(c.department::text, '') as unit, c.inquiry_id,
				       null::uuid as matter_id, c.department::text as department, null::text as category,
				       c.type::text as type
				from concern c
				where %s
				""".formatted(which);
	}

	String relation() {
		return this.relation;
	}

	/**
	 * How its units are counted: each has a row of its own, but for a citizen with
	 * several inquiries.
	 */
	String number() {
		return (this == CITIZENS) ? "count(distinct unit)" : "count(*)";
	}

}
