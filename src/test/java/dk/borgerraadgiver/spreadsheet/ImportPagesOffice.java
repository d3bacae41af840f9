package dk.borgerraadgiver.spreadsheet;

import java.time.Duration;
import java.util.UUID;

import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * An advisor who hands files over, page by page.
 */
@OfficeTest
abstract class ImportPagesOffice {

	static final CaseSheet TWO_CASES = CaseSheet.complete()
		.row("1;1-8-2019;2-8-2019;klage;telefon;B1;Bolig;;Begrundelse;;;")
		.row("2;3-8-2019;;;;;;;;;;");

	static final CaseSheet UNKNOWN = CaseSheet.complete()
		.row("1;1-8-2019;;Brok;;;;Teknik / Vej;;;;")
		.row("2;3-8-2019;;brok;;;;;;;;");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

	String handOver(CaseSheet sheet) {
		return address(upload(sheet.bytes()));
	}

	static String address(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	MvcTestResult upload(byte[] content) {
		return this.mvc.post()
			.uri("/indlaesning")
			.multipart()
			.file(new MockMultipartFile("file", "sager.csv", "text/csv", content))
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.exchange();
	}

	void assertRefused(byte[] content, String words) {
		assertThat(upload(content)).hasStatus(422).bodyText().contains(words, "error-summary");
	}

	MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(user(Staff.ADVISOR)).exchange();
	}

	MvcTestResult post(String uri) {
		return this.mvc.post().uri(uri).with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

	MvcTestResult decide(String page, String field, String value) {
		return this.mvc.post()
			.uri(page + "/navne")
			.with(user(Staff.ADVISOR))
			.with(csrf())
			.param(field, value)
			.exchange();
	}

	void awaitState(String page, String state) {
		await().atMost(Duration.ofSeconds(30)).until(() -> state.equals(state(page)));
	}

	String state(String page) {
		return this.jdbc.sql("select state from import_job where id = ?").param(job(page)).query(String.class).single();
	}

	static UUID job(String page) {
		return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
	}

	int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
