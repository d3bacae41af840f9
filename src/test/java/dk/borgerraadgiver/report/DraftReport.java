package dk.borgerraadgiver.report;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A report in the workshop, as an advisor begins, writes and freezes it.
 *
 * @param mvc the office's pages
 * @param jdbc its database
 * @param id which report
 */
public record DraftReport(MockMvcTester mvc, JdbcClient jdbc, UUID id) {

	public static final UUID ID = new UUID(9, 9);

	public static final String WORKSHOP = "/beretninger/vaerksted/" + ID;

	/** The only report there is. */
	public DraftReport(MockMvcTester mvc, JdbcClient jdbc) {
		this(mvc, jdbc, ID);
	}

	public String workshop() {
		return "/beretninger/vaerksted/" + this.id;
	}

	/** Begins the first half of 2026, compared with that of 2025. */
	public MvcTestResult begin() {
		return begin("HALF_YEAR", "Halvårsstatus 2026", "1-1-2026", "30-6-2026", "1-1-2025", "30-6-2025");
	}

	/**
	 * Begins a report.
	 * @param days the first and last of its period and of those it is compared with
	 */
	public MvcTestResult begin(String kind, String title, String... days) {
		return begin(kind, title, List.of(), days);
	}

	/**
	 * Begins a report.
	 * @param published the places, from 0, of comparisons by what was published
	 * @param days the first and last of its period and of those it is compared with
	 */
	public MvcTestResult begin(String kind, String title, List<Integer> published, String... days) {
		var form = this.mvc.post()
			.uri("/beretninger/vaerksted/ny")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", this.id.toString())
			.param("kind", kind)
			.param("title", title)
			.param("from", days[0])
			.param("to", days[1]);
		for (int place = 0; place < days.length / 2 - 1; place++) {
			String line = "comparisons[" + place + "].";
			form = form.param(line + "from", days[2 * place + 2]).param(line + "to", days[2 * place + 3]);
			form = published.contains(place) ? form.param(line + "published", "true") : form;
		}
		return form.exchange();
	}

	/** Lets it say this and nothing else. */
	public void saysOnly(String body) {
		this.jdbc.sql("delete from report_chapter where position > 1 and report_id = ?").param(this.id).update();
		this.jdbc.sql("update report_chapter set title = 'Forord', body = ? where report_id = ?")
			.params(body, this.id)
			.update();
	}

	/** Freezes it as it is. */
	public void freeze() {
		assertThat(this.mvc.post().uri(workshop() + "/frys").with(user(Staff.ADVISOR)).with(csrf()))
			.hasRedirectedUrl(workshop());
	}

}
