package dk.borgerraadgiver.report.route;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.DraftReport;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A frozen report on its way: handed over, discussed, published, opened, corrected, taken
 * back.
 */
@OfficeTest
class RoutePagesTests {

	private static final UUID ID = DraftReport.ID;

	private static final String WORKSHOP = DraftReport.WORKSHOP;

	private static final String OPEN = "/aaben-beretning/" + ID;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother cases;

	@BeforeEach
	void haveAFrozenReport() {
		this.cases = new CaseMother(this.jdbc);
		this.cases.inquiry(LocalDate.of(2026, 1, 1));
		var report = new DraftReport(this.mvc, this.jdbc);
		assertThat(report.begin()).hasRedirectedUrl(WORKSHOP);
		report.freeze();
	}

	@Test
	void theWholeWayIsNotedWithDateAndOutcome() {
		take("HANDED_OVER", "Byrådssekretariatet", null, null);
		take("DISCUSSED", "Økonomiudvalget", "Anbefales taget til efterretning", null);
		take("PUBLISHED", null, null, null);
		assertThat(text(get(WORKSHOP + "/vej", Staff.ADVISOR))).contains("Afleveret", "Byrådssekretariatet",
				"Økonomiudvalget", "Anbefales taget til efterretning", "Offentliggjort", "Fastfrosset",
				Staff.ADVISOR.fullName());
		assertThat(get("/beretninger/" + ID, Staff.COUNCIL)).hasStatusOk();
	}

	@Test
	void onlyWhatIsOpenIsReadWithoutSigningInAndNoLongerThanItIsOpen() {
		assertThat(get(OPEN, null)).hasStatus(HttpStatus.NOT_FOUND);
		take("PUBLISHED", null, null, null);
		assertThat(get(OPEN, null)).hasStatus(HttpStatus.NOT_FOUND);
		take("OPENED", null, null, null);
		assertThat(text(get(OPEN, null))).contains("Halvårsstatus 2026", OPEN + "/hent/fuld.pdf")
			.doesNotContain("vaerksted", "/henvendelser");
		assertThat(get(OPEN + "/hent/fuld.pdf", null)).hasStatusOk();
		take("CLOSED", null, null, null);
		assertThat(get(OPEN, null)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(OPEN + "/hent/fuld.pdf", null)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatIsTakenBackIsReadByAdvisorsAlone() {
		take("PUBLISHED", null, null, null);
		take("OPENED", null, null, null);
		assertThat(step(UUID.randomUUID(), "WITHDRAWN", null, null, null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((page) -> assertThat(text(page)).contains("Skriv, hvad læserne skal vide."));
		take("WITHDRAWN", null, null, "Et bilag var forkert");
		assertThat(get("/beretninger/" + ID, Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/beretninger/" + ID + "/hent/fuld.pdf", Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(OPEN, null)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(text(get("/beretninger", Staff.COUNCIL))).doesNotContain("Halvårsstatus 2026");
		assertThat(text(get("/beretninger/" + ID, Staff.ADVISOR))).contains("trukket tilbage");
		take("PUBLISHED", null, null, null);
		assertThat(get("/beretninger/" + ID, Staff.COUNCIL)).hasStatusOk();
	}

	@Test
	void aCorrectionStandsBesideTheReportAndChangesNothingInIt() {
		take("PUBLISHED", null, null, null);
		var before = bytes(get("/beretninger/" + ID + "/hent/fuld.pdf", Staff.COUNCIL));
		take("SUPPLEMENTED", null, null, "Side 4: tallet for 2025 er <42>.");
		assertThat(text(get("/beretninger/" + ID, Staff.COUNCIL))).contains("Rettelser efter offentliggørelsen",
				"Side 4: tallet for 2025 er &lt;42&gt;.");
		assertThat(bytes(get("/beretninger/" + ID + "/hent/fuld.pdf", Staff.COUNCIL))).isEqualTo(before);
	}

	@Test
	void whatCannotHappenNowIsNotNoted() {
		assertThat(step(UUID.randomUUID(), "WITHDRAWN", null, null, "Fortrudt"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((page) -> assertThat(text(page)).contains("Det kan ikke ske med beretningen nu.", "Fortrudt"));
		assertThat(step(UUID.randomUUID(), "DISCUSSED", null, null, null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((page) -> assertThat(text(page)).contains("Skriv, hvor beretningen blev behandlet."));
		assertThat(steps()).isZero();
	}

	@Test
	void aStepSentTwiceIsNotedOnceAndNeverChanged() {
		var id = UUID.randomUUID();
		assertThat(step(id, "PUBLISHED", null, null, null)).hasStatus3xxRedirection();
		assertThat(step(id, "PUBLISHED", null, null, null)).hasStatus3xxRedirection();
		assertThat(steps()).isOne();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update report_step set note = 'andet'").update());
	}

	@Test
	void everyOutputStaysByteForByteWhateverBecomesOfTheCasesAndTheLists() {
		var before = this.jdbc.sql("select string_agg(hash, ',' order by edition, format) from report_output")
			.query(String.class)
			.single();
		var pdf = bytes(get("/beretninger/" + ID + "/hent/fuld.pdf", Staff.ADVISOR));
		var page = text(get("/beretninger/" + ID, Staff.ADVISOR));
		this.cases.inquiry(LocalDate.of(2026, 1, 2));
		this.jdbc.sql("update code_name set name = 'Omdøbt ' || name").update();
		this.jdbc.sql("update office set municipality = 'Nyby Kommune', small_counts = 5").update();
		assertThat(bytes(get("/beretninger/" + ID + "/hent/fuld.pdf", Staff.ADVISOR))).isEqualTo(pdf);
		assertThat(article(text(get("/beretninger/" + ID, Staff.ADVISOR)))).isEqualTo(article(page));
		assertThat(this.jdbc.sql("select string_agg(hash, ',' order by edition, format) from report_output")
			.query(String.class)
			.single()).isEqualTo(before);
	}

	@Test
	void whatWouldDifferTodayIsToldFigureByFigure() {
		assertThat(text(get(WORKSHOP + "/forskelle", Staff.ADVISOR))).contains("Ingenting: alle tal er de samme");
		this.cases.inquiry(LocalDate.of(2026, 1, 2));
		assertThat(text(get(WORKSHOP + "/forskelle", Staff.ADVISOR))).contains("tal er anderledes i dag",
				"henvendelser</td>", "data-title=\"I beretningen\">1</td>", "data-title=\"I dag\">2</td>");
	}

	private void take(String kind, @Nullable String place, @Nullable String outcome, @Nullable String note) {
		assertThat(step(UUID.randomUUID(), kind, place, outcome, note)).as(kind).hasRedirectedUrl(WORKSHOP + "/vej");
	}

	private MvcTestResult step(UUID id, String kind, @Nullable String place, @Nullable String outcome,
			@Nullable String note) {
		return this.mvc.post()
			.uri(WORKSHOP + "/vej")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param("id", id.toString())
			.param("kind", kind)
			.param("on",
					DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT)
						.format(LocalDate.now(ZoneId.of("Europe/Copenhagen"))))
			.param("place", (place != null) ? place : "")
			.param("outcome", (outcome != null) ? outcome : "")
			.param("note", (note != null) ? note : "")
			.exchange();
	}

	private MvcTestResult get(String path, @Nullable Viewer viewer) {
		var request = this.mvc.get().uri(path);
		return ((viewer != null) ? request.with(user(viewer)) : request).exchange();
	}

	private long steps() {
		return this.jdbc.sql("select count(*) from report_step").query(Long.class).single();
	}

	private static String article(String page) {
		return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
	}

	private static byte[] bytes(MvcTestResult answer) {
		return answer.getResponse().getContentAsByteArray();
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
