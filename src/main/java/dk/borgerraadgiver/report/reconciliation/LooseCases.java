package dk.borgerraadgiver.report.reconciliation;

import java.sql.Types;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of a report's period that may still change its figures.
 */
@Repository
class LooseCases {

	/** So many are named. */
	private static final int NAMED = 10;

	private final JdbcClient jdbc;

	LooseCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Citizens' inquiries that are open and neither complain nor concern anybody. */
	@Transactional(readOnly = true)
	Found openWithoutMatters(Period period, Viewer viewer) {
		return found("""
				coalesce(t.meaning, 'ORDINARY') = 'ORDINARY'
				and not exists (select from complaint_matter m where m.inquiry_id = i.id)
				and not exists (select from inquiry_department d where d.inquiry_id = i.id)
				and not exists (select from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)
				""", null, period, viewer);
	}

	/** Those that were changed after the report was begun. */
	@Transactional(readOnly = true)
	Found changedSince(UUID report, Period period, Viewer viewer) {
		return found("i.changed_at > (select created_at from report where id = :report)", report, period, viewer);
	}

	private Found found(String condition, @Nullable UUID report, Period period, Viewer viewer) {
		var rows = this.jdbc.sql("""
				select i.case_year, i.case_sequence, count(*) over () as total
				from inquiry i
				left join code t on t.id = i.type_id
				where i.received_on between :from and :to and %s and %s
				order by i.received_on desc, i.case_year desc, i.case_sequence desc
				limit :named
				""".formatted(CaseDoor.OPEN_TO_VIEWER, condition))
			.param("from", period.from())
			.param("to", period.to())
			.param("viewer", viewer.id())
			.param("report", report, Types.OTHER)
			.param("named", NAMED)
			.query((row, place) -> new Row(new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")),
					row.getLong("total")))
			.list();
		return new Found(rows.isEmpty() ? 0 : rows.getFirst().total(), rows.stream().map(Row::number).toList());
	}

	/**
	 * What was found.
	 *
	 * @param count how many there are
	 * @param some the latest of them
	 */
	record Found(long count, List<CaseNumber> some) {
	}

	private record Row(CaseNumber number, long total) {
	}

}
