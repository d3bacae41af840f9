package dk.borgerraadgiver.report.past;

import java.time.LocalDate;

import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays down published figures as rows, for tests that read them.
 *
 * @param jdbc the database
 */
public record PublishedMother(JdbcClient jdbc) {

	public void year(int year, String kind, String row, long value) {
		of(Period.year(LocalDate.of(year, 1, 1), 1), kind, row, value);
	}

	public void of(Period period, String kind, String row, long value) {
		this.jdbc
			.sql("""
					insert into published_figure (id, form_id, place, from_day, to_day, kind, row_name, value, source, entered_by,
					                              entered_at)
					values (gen_random_uuid(), gen_random_uuid(), 0, :from, :to, :kind, :row, :value, :source, :by, now())
					""")
			.param("from", period.from())
			.param("to", period.to())
			.param("kind", kind)
			.param("row", row)
			.param("value", value)
			.param("source", "Årsberetning " + period.to().getYear())
			.param("by", Staff.ADVISOR.id())
			.update();
	}

}
