package dk.borgerraadgiver.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.CodeRegister;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * From a file to cases, page by page.
 */
@OfficeTest
class ImportPagesTests {

	private static final CaseSheet TWO_CASES = CaseSheet.complete()
		.row("1;1-8-2019;2-8-2019;klage;telefon;B1;Bolig;;Begrundelse;;;")
		.row("2;3-8-2019;;;;;;;;;;");

	private static final CaseSheet UNKNOWN = CaseSheet.complete()
		.row("1;1-8-2019;;Brok;;;;Teknik / Vej;;;;")
		.row("2;3-8-2019;;brok;;;;;;;;");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private CodeRegister codes;

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private ImportRunner runner;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

	@Test
	void aFileIsLookedOverConfirmedAndImported() {
		String page = handOver(TWO_CASES);
		assertThat(get(page)).hasStatusOk().bodyText().contains("Indlæs 2 henvendelser", "Begrundelse", "B1");
		assertThat(count("inquiry")).isZero();
		assertThat(post(page + "/bekraeft")).hasRedirectedUrl(page);
		awaitState(page, "DONE");
		assertThat(get(page)).hasStatusOk().bodyText().contains("2 henvendelser er indlæst", "href=\"/henvendelser\"");
		assertThat(count("inquiry")).isEqualTo(2);
		assertThat(this.jdbc.sql("select distinct changed_by from inquiry").query(UUID.class).single())
			.isEqualTo(Staff.ADVISOR.id());
		assertThat(this.jdbc.sql("select count(content) from import_job").query(Integer.class).single()).isZero();
	}

	@Test
	void confirmingTwiceImportsOnce() {
		String page = handOver(TWO_CASES);
		post(page + "/bekraeft");
		post(page + "/bekraeft");
		awaitState(page, "DONE");
		post(page + "/bekraeft");
		assertThat(get(page)).bodyText().contains("2 henvendelser er indlæst");
		assertThat(count("inquiry")).isEqualTo(2);
	}

	@Test
	void unknownNamesAreMappedOrCreatedBeforeAnythingIsWritten() {
		UUID center = this.codes.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		String page = handOver(UNKNOWN);
		assertThat(get(page)).hasRedirectedUrl(page + "/navne");
		assertThat(get(page + "/navne")).hasStatusOk()
			.bodyText()
			.contains("Brok", "Teknik / Vej", "name=\"navn.TYPE.brok\"", "name=\"navn.DEPARTMENT.teknik / vej\"");
		assertThat(decide(page, "navn.DEPARTMENT.teknik / vej", center.toString())).hasRedirectedUrl(page + "/navne");
		assertThat(decide(page, "navn.TYPE.brok", "opret")).hasRedirectedUrl(page);
		assertThat(get(page)).bodyText().contains("Oprettes: Type »Brok« (2 rækker)");
		int before = count("code");
		post(page + "/bekraeft");
		awaitState(page, "DONE");
		assertThat(count("code")).isEqualTo(before + 1);
		assertThat(this.jdbc.sql("select department_id from inquiry_department").query(UUID.class).single())
			.isEqualTo(center);
	}

	@Test
	void allThatIsNotChosenCanBeCreatedAtOnce() {
		String page = handOver(UNKNOWN);
		assertThat(decide(page, "createRest", "true")).hasRedirectedUrl(page);
		post(page + "/bekraeft");
		awaitState(page, "DONE");
		assertThat(count("inquiry_department")).isEqualTo(1);
	}

	@Test
	void aCodeOfAnotherListIsNoAnswer() {
		UUID center = this.codes.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		String page = handOver(UNKNOWN);
		assertThat(decide(page, "navn.TYPE.brok", center.toString())).hasRedirectedUrl(page + "/navne");
		assertThat(count("import_decision")).isZero();
	}

	@Test
	void allErrorsAreShownAndNothingCanBeConfirmed() {
		String page = handOver(
				CaseSheet.complete().row("1;1-8-2019;;;;281270-1234;;;;;;").row(";i går;;;;;Sag om 281270-1234;;;;;"));
		assertThat(get(page)).bodyText()
			.contains("4 fejl i filen", "i går", "2812xx-xxxx", "en dato som dag-måned-år")
			.doesNotContain("281270-1234", "/bekraeft\" class=\"button");
		assertThat(get(page + "/fejl.csv")).hasStatusOk()
			.bodyText()
			.contains("Række;Kolonne;Der står;Forventet", "3;Modtaget;i går;")
			.doesNotContain("281270-1234");
		post(page + "/bekraeft");
		assertThat(state(page)).isEqualTo("DRAFT");
		assertThat(count("inquiry")).isZero();
	}

	@Test
	void aFileThatIsNoneIsAnsweredAtItsField() {
		assertRefused(new byte[0], "Filen er tom.");
		assertRefused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0 }, "kan ikke læses som et regneark");
		assertRefused("Sag;Dato\n1;2\n".getBytes(StandardCharsets.UTF_8), "mangler kolonnen Henvendelse, Modtaget");
		assertThat(this.mvc.post().uri("/indlaesning").multipart().with(user(Staff.ADVISOR)).with(csrf()))
			.hasStatus(422)
			.bodyText()
			.contains("Vælg den fil, der skal indlæses.");
		assertThat(count("import_job")).isZero();
	}

	@Test
	void nobodyButTheOwnerSeesAFile() {
		String page = handOver(TWO_CASES);
		Viewer other = Staff.SECOND_ADVISOR;
		assertThat(this.mvc.get().uri(page).with(user(other))).hasStatus(404);
		assertThat(this.mvc.get().uri(page + "/fejl.csv").with(user(other))).hasStatus(404);
		assertThat(this.mvc.post().uri(page + "/bekraeft").with(user(other)).with(csrf())).hasStatus(404);
		assertThat(this.mvc.post().uri(page + "/fortryd").with(user(other)).with(csrf())).hasStatus(404);
		assertThat(this.mvc.get().uri("/indlaesning").with(user(other))).bodyText().doesNotContain("sager.csv");
		assertThat(get("/indlaesning")).bodyText().contains("sager.csv");
	}

	@Test
	void aFileGivenUpIsForgotten() {
		String page = handOver(TWO_CASES);
		assertThat(post(page + "/fortryd")).hasRedirectedUrl("/indlaesning");
		assertThat(get(page)).hasStatus(404);
	}

	@Test
	void progressIsSeenWhileItRuns() {
		String page = handOver(TWO_CASES);
		UUID job = job(page);
		this.jobs.start(job, 1_200);
		this.jobs.reached(job, 400);
		assertThat(get(page)).bodyText().contains("400 af 1.200 henvendelser", "data-poll=\"" + page + "/fremdrift\"");
		assertThat(get(page + "/fremdrift")).bodyText().contains("400 af 1.200").doesNotContain("<html", "data-done");
	}

	@Test
	void anImportThatDiedWithItsServerSaysSo() {
		String page = handOver(TWO_CASES);
		this.jobs.start(job(page), 2);
		this.jdbc.sql("update import_job set touched_at = ?")
			.param(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(3))
			.update();
		assertThat(get(page)).bodyText().contains("blev afbrudt", "Intet er indlæst");
	}

	@Test
	void whatChangedBetweenConfirmingAndWritingStopsTheImport() {
		String page = handOver(TWO_CASES);
		UUID job = job(page);
		this.jobs.start(job, 2);
		this.jdbc.sql("update code_name set name = 'beklagelse' where name = 'klage'").update();
		this.runner.run(job, Staff.ADVISOR.id());
		assertThat(get(page)).bodyText().contains("er ændret, siden du godkendte", "Intet er indlæst");
		assertThat(count("inquiry")).isZero();
	}

	@Test
	void filesAreForgottenAfterADay() {
		handOver(TWO_CASES);
		this.jobs.forgetOld();
		assertThat(count("import_job")).isEqualTo(1);
		this.jdbc.sql("update import_job set created_at = :then, touched_at = :then")
			.param("then", OffsetDateTime.now(ZoneOffset.UTC).minusHours(25))
			.update();
		this.jobs.forgetOld();
		assertThat(count("import_job")).isZero();
	}

	@Test
	void theTemplateCanBeImportedAsItIs() throws Exception {
		assertThat(get("/indlaesning/skabelon.csv")).hasStatusOk()
			.bodyText()
			.startsWith("\ufeff" + CaseSheet.ALL_HEADINGS);
		byte[] template = new ClassPathResource("spreadsheet/skabelon.csv").getContentAsByteArray();
		String page = address(upload(template));
		assertThat(get(page)).bodyText().contains("Indlæs 3 henvendelser");
	}

	private String handOver(CaseSheet sheet) {
		return address(upload(sheet.bytes()));
	}

	private static String address(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult upload(byte[] content) {
		return this.mvc.post()
			.uri("/indlaesning")
			.multipart()
			.file(new MockMultipartFile("file", "sager.csv", "text/csv", content))
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
	}

	private void assertRefused(byte[] content, String words) {
		assertThat(upload(content)).hasStatus(422).bodyText().contains(words, "error-summary");
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(user(Staff.ADVISOR)).exchange();
	}

	private MvcTestResult post(String uri) {
		return this.mvc.post().uri(uri).with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

	private MvcTestResult decide(String page, String field, String value) {
		return this.mvc.post()
			.uri(page + "/navne")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param(field, value)
			.exchange();
	}

	private void awaitState(String page, String state) {
		await().atMost(Duration.ofSeconds(30)).until(() -> state.equals(state(page)));
	}

	private String state(String page) {
		return this.jdbc.sql("select state from import_job where id = ?").param(job(page)).query(String.class).single();
	}

	private static UUID job(String page) {
		return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
