package dk.borgerraadgiver.demo;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.Emptied;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What the demo office's council has to read.
 */
@OfficeTest
class DemoPublishedReportsTests {

	@Autowired
	private DemoOffice office;

	@Autowired
	private DemoPublishedReports reports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService staff;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void openTheOfficeAsItsServerDoes() {
		Emptied.everything(this.jdbc);
		this.office.open(500, 30, 98);
		this.reports.publish();
		this.reports.publish();
	}

	/** Each office takes its time to open, so that they share one. */
	@Test
	void twoReportsWentTheirWholeWayAreReadAndWhatWasCorrectedSinceIsTold() {
		theCouncilReadsComparesAndFindsWhatWasPublished();
		eachWentTheWholeWayOnDaysThatArePastAndInOrder();
		whatWasCorrectedSinceIsTold();
	}

	private void theCouncilReadsComparesAndFindsWhatWasPublished() {
		assertThat(published()).hasSize(2);
		UUID latest = published().getFirst();
		UUID earlier = published().getLast();
		assertThat(read("byraad", "/beretninger")).contains("/beretninger/" + latest, "/beretninger/" + earlier);
		assertThat(read("byraad", "/beretninger/" + latest)).contains("Udviklingen", "kort.pdf", "afdeling-1.pdf",
				"Skriv en forventet svarfrist");
		assertThat(read("byraad", "/beretninger/soeg?ord=svarfrist")).contains("/beretninger/" + latest);
		assertThat(read("byraad", "/beretninger/sammenlign?en=" + latest + "&anden=" + earlier)).contains("<table");
	}

	private void eachWentTheWholeWayOnDaysThatArePastAndInOrder() {
		assertThat(this.jdbc.sql("""
				select string_agg(s.kind, ' ' order by s.happened_on, s.written_at) from report r
				join frozen_report f on f.report_id = r.id
				join report_step s on s.report_id = r.id and s.happened_on between f.frozen_on and current_date
				where f.frozen_on > r.to_day
				group by r.id
				""").query(String.class).list()).hasSize(2).containsOnly("HANDED_OVER DISCUSSED DISCUSSED PUBLISHED");
	}

	private void whatWasCorrectedSinceIsTold() {
		assertThat(read("raadgiver", "/beretninger/vaerksted/" + published().getFirst() + "/forskelle"))
			.contains("<table");
		assertThat(this.jdbc.sql("select count(*) from journal_entry where note like '%kategori er rettet%'")
			.query(Long.class)
			.single()).isPositive();
	}

	private List<UUID> published() {
		return this.jdbc.sql("select id from report where state = 'PUBLISHED' order by from_day desc")
			.query((row, place) -> row.getObject("id", UUID.class))
			.list();
	}

	private String read(String who, String address) {
		var answer = this.mvc.get().uri(address).with(user(this.staff.loadUserByUsername(who))).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
