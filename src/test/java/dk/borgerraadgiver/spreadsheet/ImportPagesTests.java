package dk.borgerraadgiver.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * From a file to cases, page by page.
 */
class ImportPagesTests extends ImportPagesOffice {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

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
	void theTemplateCanBeImportedAsItIs() throws Exception {
		assertThat(get("/indlaesning/skabelon.csv")).hasStatusOk()
			.bodyText()
			.startsWith("\ufeff" + CaseSheet.ALL_HEADINGS);
		byte[] template = new ClassPathResource("spreadsheet/skabelon.csv").getContentAsByteArray();
		String page = address(upload(template));
		assertThat(get(page)).bodyText().contains("Indlæs 3 henvendelser");
	}

	@Test
	void allErrorsAreShownAndNothingCanBeConfirmed() {
		String page = handOver(CaseSheet.complete().row("1;1-8-2019;;;;;;;;;;").row(";i går;;;;;Bolig;;;;;"));
		assertThat(get(page)).bodyText()
			.contains("2 fejl i filen", "i går", "en dato som dag-måned-år")
			.doesNotContain("/bekraeft\" class=\"button");
		assertThat(get(page + "/fejl.csv")).hasStatusOk()
			.bodyText()
			.contains("Række;Kolonne;Der står;Forventet", "3;Modtaget;i går;");
		post(page + "/bekraeft");
		assertThat(state(page)).isEqualTo("DRAFT");
		assertThat(count("inquiry")).isZero();
	}

	@Test
	void aFileWithACprNumberIsAnsweredWithAllItsErrorsAndKeptNowhere() {
		var sheet = CaseSheet.complete()
			.row("1;1-8-2019;;;;281270-1234;;;;;;")
			.row(";i går;;;;;Sag om 281270-1234;;;;;");
		assertThat(upload(sheet.bytes())).hasStatus(422)
			.bodyText()
			.contains("ligner CPR-numre", "4 fejl i filen", "i går", "2812xx-xxxx")
			.doesNotContain("281270-1234", "fejl.csv");
		assertThat(count("import_job")).isZero();
	}

}
