package dk.borgerraadgiver.followup.day;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.ShownCase;
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
			with handed as (
				select i.case_year, i.case_sequence, i.subject, a.full_name, e.note
				from (select distinct on (inquiry_id) inquiry_id, author_id, note
				      from journal_entry
				      where event = 'entrusted' and written_at > now() - interval '7 days'
				      order by inquiry_id, written_at desc) e
				join inquiry i on i.id = e.inquiry_id
				join account a on a.id = e.author_id
				where i.advisor_id = :viewer and e.author_id <> :viewer and %1$s and %2$s
				order by i.case_year desc, i.case_sequence desc
				limit :named)
			select handed.*, alone.cases
			from (select count(*) as cases from inquiry i where i.advisor_id is null and %1$s and %2$s) alone
			left join handed on true
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
	public @Nullable Team read(Viewer viewer) {
		var handed = new ArrayList<Handed>();
		var alone = new AtomicLong();
		this.jdbc.sql(SQL).param("viewer", viewer.id()).param("named", NAMED).query((row) -> {
			alone.set(row.getLong("cases"));
			if (row.getObject("case_year") != null) {
				handed.add(new Handed(new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")),
						row.getString("subject"), row.getString("full_name"), row.getString("note")));
			}
		});
		return (handed.isEmpty() && alone.get() == 0) ? null : new Team(handed, alone.get());
	}

	/**
	 * What colleagues leave to the viewer.
	 *
	 * @param handed the latest cases they handed over
	 * @param alone how many open cases nobody has
	 */
	record Team(List<Handed> handed, long alone) {

		/** What the list is asked for to show the cases nobody has. */
		public UUID nobody() {
			return InquiryFilter.NOBODY;
		}

	}

	/**
	 * A case that was handed over.
	 *
	 * @param number the case
	 * @param subject what it is about, may be empty
	 * @param from who handed it over
	 * @param word a word that came with it
	 */
	record Handed(CaseNumber number, String subject, String from, @Nullable String word) implements ShownCase {

		/** Without words, which may tell of a person. */
		@Override
		public String toString() {
			return "Handed[" + this.number + "]";
		}

	}

}
