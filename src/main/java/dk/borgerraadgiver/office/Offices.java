package dk.borgerraadgiver.office;

import java.util.Optional;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Knows the office, once there is one. Asks the database once per request, so that
 * several servers on one database always agree.
 */
@Service
public class Offices {

	private static final String ATTRIBUTE = Offices.class.getName();

	private final JdbcClient jdbc;

	Offices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The office, or nothing while it has not been set up. */
	public Optional<OfficeSettings> current() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read();
		}
		if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof OfficeSettings known) {
			return Optional.of(known);
		}
		var found = read();
		found.ifPresent((office) -> request.setAttribute(ATTRIBUTE, office, RequestAttributes.SCOPE_REQUEST));
		return found;
	}

	/** The office where nothing works without one. */
	public OfficeSettings required() {
		return current().orElseThrow(() -> new IllegalStateException("The office has not been set up"));
	}

	/**
	 * Opens the office. Two at once: the second waits for the first and then finds the
	 * place taken.
	 * @return whether this call opened it
	 */
	@Transactional
	public boolean open(String municipality, boolean demo) {
		return this.jdbc
			.sql("insert into office (municipality, demo, version) values (:municipality, :demo, 0)"
					+ " on conflict do nothing")
			.param("municipality", municipality)
			.param("demo", demo)
			.update() == 1;
	}

	/**
	 * Changes what the office has decided.
	 * @param settings with the version the change was made from
	 * @throws OptimisticLockingFailureException if somebody else was first
	 */
	@Transactional
	public void change(OfficeSettings settings) {
		int changed = this.jdbc.sql("""
				update office
				set municipality = :municipality, reporting_year_start_month = :month, closing_target_days = :days,
				    first_reply_days = :replyDays, first_reply_working = :replyWorking, answer_days = :answerDays,
				    answer_working = :answerWorking, silent_weeks = :weeks, small_counts = :small, version = version + 1
				where version = :version
				""")
			.param("municipality", settings.municipality())
			.param("month", settings.reportingYearStartMonth())
			.param("days", settings.closingTargetDays())
			.param("replyDays", settings.firstReplyDays())
			.param("replyWorking", settings.firstReplyWorking())
			.param("answerDays", settings.answerDays())
			.param("answerWorking", settings.answerWorking())
			.param("weeks", settings.silentWeeks())
			.param("small", settings.smallCounts())
			.param("version", settings.version())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("The office's settings were changed meanwhile");
		}
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		}
	}

	private Optional<OfficeSettings> read() {
		return this.jdbc.sql("""
				select municipality, demo, reporting_year_start_month, closing_target_days, first_reply_days,
				       first_reply_working, answer_days, answer_working, silent_weeks, small_counts, version
				from office
				""").query(OfficeSettings.class).optional();
	}

}
