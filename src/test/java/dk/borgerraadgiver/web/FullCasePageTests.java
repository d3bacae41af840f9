package dk.borgerraadgiver.web;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The page of a case that has everything a case can have.
 */
@OfficeTest
class FullCasePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itTakesFifteenStatementsAtMostAndOneMoreForADraftInIt() {
		String page = new ExamplePages(this.jdbc).ofAFullCase().address("/henvendelser/{number}");
		assertThat(statements(page)).isLessThanOrEqualTo(15);
		assertThat(this.mvc.post()
			.uri("/kladder")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_sti", page + "/notat")
			.param("_kladde", "00000000-0000-0000-0000-000000000007")
			.param("note", "Halvt skrevet")
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatusOk();
		assertThat(this.mvc.get().uri(page).with(user(Staff.ADVISOR))).bodyText().contains("Halvt skrevet");
		assertThat(statements(page)).isLessThanOrEqualTo(16);
	}

	private int statements(String page) {
		Statements.forget();
		assertThat(this.mvc.get().uri(page).with(user(Staff.ADVISOR))).hasStatusOk();
		return Statements.heard().size();
	}

}
