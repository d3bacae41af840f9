package dk.borgerraadgiver.office;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The day a deadline falls on. Counts by {@code due_after} in the database, as every view
 * and figure does, so that there is one calendar.
 */
@Repository
public class DueDays {

	private final JdbcClient jdbc;

	private final Offices offices;

	DueDays(JdbcClient jdbc, Offices offices) {
		this.jdbc = jdbc;
		this.offices = offices;
	}

	/** The day a department asked on a day should answer by the office's target. */
	@Transactional(readOnly = true)
	public LocalDate answer(LocalDate askedOn) {
		var office = this.offices.required();
		return after(askedOn, office.answerDays(), office.answerWorking());
	}

	/**
	 * So many days after a day, which does not count itself.
	 * @param working whether only Danish working days count
	 */
	@Transactional(readOnly = true)
	public LocalDate after(LocalDate began, int days, boolean working) {
		return this.jdbc.sql("select due_after(:began, :days, :working)")
			.param("began", began)
			.param("days", days)
			.param("working", working)
			.query(LocalDate.class)
			.single();
	}

}
