package dk.borgerraadgiver.followup.day;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.DayPart;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues have handed over in the last week, and how many open cases nobody has.
 */
@Component
@Order(5)
class TeamPart implements DayPart {

	/** The latest that are named. */
	private static final int NAMED = 5;

	private static final String SQL = """
			select i.case_year, i.case_sequence, i.subject, a.full_name, e.note, 0 as alone
			from (select distinct on (inquiry_id) inquiry_id, author_id, note, written_at
			      from journal_entry
			      where event = 'entrusted' and written_at > now() - interval '7 days'
			      order by inquiry_id, written_at desc) e
			join inquiry i on i.id = e.inquiry_id
			join account a on a.id = e.author_id
			where i.advisor_id = :viewer and e.author_id <> :viewer and %1$s and %2$s
			union all
			select 0, 0, '', '', null, count(*)
			from inquiry i
			where i.advisor_id is null and %1$s and %2$s
			having count(*) > 0
			order by case_year desc, case_sequence desc
			limit :most
			""".formatted(CaseDoor.OPEN_TO_VIEWER,
			"not exists (select from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)");

	private final JdbcClient jdbc;

	TeamPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String template() {
		return "followup/day-team";
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable Map<String, Object> read(Viewer viewer) {
		var rows = this.jdbc.sql(SQL)
			.param("viewer", viewer.id())
			.param("most", NAMED + 1)
			.query((row, place) -> new Row(new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")),
					row.getString("subject"), row.getString("full_name"), row.getString("note"), row.getLong("alone")))
			.list();
		var alone = rows.stream().mapToLong(Row::alone).sum();
		var handed = rows.stream().filter((row) -> row.alone() == 0).limit(NAMED).toList();
		return rows.isEmpty() ? null : Map.of("handed", handed, "alone", alone, "nobody", InquiryFilter.NOBODY);
	}

	/**
	 * A case that was handed over, or how many nobody has.
	 *
	 * @param number the case
	 * @param subject what it is about, may be empty
	 * @param from who handed it over
	 * @param word a word that came with it
	 * @param alone how many open cases nobody has; 0 for a case
	 */
	record Row(CaseNumber number, String subject, String from, @Nullable String word, long alone) {

		/** Without words, which may tell of a person. */
		@Override
		public String toString() {
			return "Row[" + this.number + "]";
		}

	}

}
