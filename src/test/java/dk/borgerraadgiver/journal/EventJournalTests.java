package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.CasesBrought;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class EventJournalTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	private UUID inquiry = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.inquiry = new CaseMother(this.jdbc).inquiry(DAY);
	}

	@Test
	void whatTheSystemDidStandsInTheTimelineNewestFirst() {
		tell(CaseEvent.of(this.inquiry, "registered", DAY, Staff.ADVISOR.id()));
		tell(CaseEvent.of(this.inquiry, "closed", DAY.plusDays(3), Staff.ADVISOR.id(), "05-03-2026"));
		var page = page("");
		assertThat(page.indexOf("Afsluttet 05-03-2026")).isPositive().isLessThan(page.indexOf("02-03-2026</span>"));
		var turned = page("?orden=aeldste");
		assertThat(turned.indexOf("Afsluttet 05-03-2026")).isGreaterThan(turned.indexOf("02-03-2026</span>"));
	}

	@Test
	void theTimelineShowsTheKindsAskedFor() {
		tell(CaseEvent.of(this.inquiry, "closed", DAY, Staff.ADVISOR.id(), "02-03-2026"));
		assertThat(page("?vis=haendelser")).contains("Afsluttet 02-03-2026");
		assertThat(page("?vis=noter")).doesNotContain("Afsluttet 02-03-2026").contains("Der står ikke noget endnu.");
	}

	@Test
	void aCaseBroughtAlongHasItsPastInTheTimeline() {
		var cases = new CaseMother(this.jdbc);
		cases.close(this.inquiry, DAY.plusDays(1));
		cases.reopen(this.inquiry, DAY.plusDays(2));
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new CasesBrought(List.of(this.inquiry), "imported", null)));
		assertThat(this.jdbc.sql("select event from journal_entry order by place").query(String.class).list())
			.containsExactly("imported", "closed", "reopened");
	}

	@Test
	void theDatabaseRefusesToChangeOrRemoveAnEntry() {
		tell(CaseEvent.of(this.inquiry, "registered", DAY, null));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update journal_entry set note = 'andet'").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from journal_entry").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from inquiry").update());
	}

	private void tell(CaseEvent event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private String page(String query) {
		var text = new AtomicReference<>("");
		assertThat(this.mvc.get().uri("/henvendelser/2026-0001" + query).with(user(Staff.ADVISOR))).hasStatusOk()
			.bodyText()
			.satisfies(text::set);
		return text.get();
	}

}
