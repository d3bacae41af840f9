package dk.borgerraadgiver.setup;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import dk.borgerraadgiver.office.OfficeSettings;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.support.Emptied;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class SetUpPagesTests {

	private static final String PASSWORD = "en god lang sætning";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Offices offices;

	@Autowired
	private SetUpCode code;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void noOfficeYet() {
		Emptied.everything(this.jdbc);
	}

	private MvcTestResult post(String code, String password) {
		return this.mvc.post()
			.uri("/opsaetning")
			.with(csrf())
			.param("code", code)
			.param("municipality", "Ringsted Kommune")
			.param("fullName", "Bodil Bertelsen")
			.param("username", "Bodil")
			.param("password", password)
			.param("repeatedPassword", password)
			.param("advisor", "true")
			.exchange();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/log-ind", "/invitation/x" })
	void everyPageLeadsToTheSetUp(String page) {
		assertThat(this.mvc.get().uri(page)).hasRedirectedUrl("/opsaetning");
	}

	@Test
	void whoIsSignedInIsLedThereToo() {
		assertThat(this.mvc.get().uri("/genveje").with(user(Staff.ADVISOR))).hasStatus3xxRedirection();
	}

	@Test
	void thePageSuggestsMunicipalities() {
		assertThat(this.mvc.get().uri("/opsaetning")).hasStatusOk()
			.bodyText()
			.contains("Sæt kontoret op", "value=\"Lyngby-Taarbæk Kommune\"")
			.doesNotContain(this.code.text());
	}

	@Test
	void theFirstAdministratorSignsInAfterwardsAndThePageIsGone() {
		assertThat(post(this.code.text(), PASSWORD)).hasRedirectedUrl("/log-ind");
		assertThat(this.offices.required())
			.isEqualTo(new OfficeSettings("Ringsted Kommune", false, 1, 28, 3, true, 10, true, 3, 3, 0));
		assertThat(this.jdbc.sql("select string_agg(role, ' ' order by role) from account_role")
			.query(String.class)
			.single()).isEqualTo("ADMINISTRATOR ADVISOR");
		assertThat(this.jdbc.sql("select count(*) from code").query(Long.class).single()).isGreaterThan(50);
		assertThat(this.mvc.get().uri("/opsaetning")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.code.text(), PASSWORD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post()
			.uri("/log-ind")
			.with(csrf())
			.param("brugernavn", "bodil")
			.param("adgangskode", PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void aWrongCodeOpensNothingAndLosesNothing() {
		assertThat(post("AAAAA-AAAAA-AAAAA-AAAAA", PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Koden er ikke rigtig", "Bodil Bertelsen", "Ringsted Kommune")
			.doesNotContain(PASSWORD, this.code.text());
		assertThat(this.offices.current()).isEmpty();
	}

	@Test
	void aPlainPasswordIsRefused() {
		assertThat(post(this.code.text(), "ringsted kommune")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ikke er navnet på dig eller kommunen");
	}

	@Test
	void twoAtOnceMakeOneOffice() throws Exception {
		var together = new CyclicBarrier(2);
		Callable<Integer> setUp = () -> {
			together.await(20, TimeUnit.SECONDS);
			return post(this.code.text(), PASSWORD).getResponse().getStatus();
		};
		try (var threads = Executors.newFixedThreadPool(2)) {
			var first = threads.submit(setUp);
			var second = threads.submit(setUp);
			assertThat(new Integer[] { first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS) })
				.containsExactlyInAnyOrder(302, 404);
		}
		assertThat(this.jdbc.sql("select count(*) from account").query(Long.class).single()).isEqualTo(1);
	}

}
