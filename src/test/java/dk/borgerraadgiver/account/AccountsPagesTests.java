package dk.borgerraadgiver.account;

import java.util.regex.Pattern;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class AccountsPagesTests {

	private static final Pattern LINK = Pattern.compile("http://localhost/invitation/([\\w-]{43})");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private static RequestPostProcessor administrator() {
		return user(Staff.ADMINISTRATOR);
	}

	@Test
	void theListShowsEverybodyWithRolesAndStatus() {
		assertThat(this.mvc.get().uri("/brugere").with(administrator())).hasStatusOk()
			.bodyText()
			.contains("Rikke Rådgiver", "raadgiver2", "Administrator", "Aktiv", "4 fundet");
	}

	@Test
	void aLinkIsShownOnceAndLetsThePersonIn() {
		var session = new MockHttpSession();
		var invited = this.mvc.post()
			.uri("/brugere/ny")
			.session(session)
			.with(administrator())
			.with(csrf())
			.param("fullName", "Ny Rådgiver")
			.param("username", "Nyra")
			.param("roles", "ADVISOR", "COUNCIL")
			.exchange();
		assertThat(invited).hasStatus3xxRedirection();
		String page = String.valueOf(invited.getResponse().getRedirectedUrl());
		var link = LINK.matcher(body(page, session));
		assertThat(link.find()).isTrue();
		assertThat(body(page, session)).doesNotContain("/invitation/" + link.group(1));

		assertThat(this.mvc.get().uri("/invitation/" + link.group(1))).hasStatusOk()
			.hasHeader("Referrer-Policy", "no-referrer")
			.bodyText()
			.contains("Ny Rådgiver", "nyra");
		assertThat(this.mvc.post()
			.uri("/invitation/" + link.group(1))
			.with(csrf())
			.param("password", "for kort")
			.param("repeatedPassword", "for kort")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("mindst 12 tegn")
			.doesNotContain("for kort");
		assertThat(this.mvc.post()
			.uri("/invitation/" + link.group(1))
			.with(csrf())
			.param("password", " lang nok til mig ")
			.param("repeatedPassword", " lang nok til mig ")).hasRedirectedUrl("/log-ind");
		assertThat(this.mvc.get().uri("/invitation/" + link.group(1))).hasStatus(HttpStatus.GONE);
		assertThat(this.mvc.post()
			.uri("/log-ind")
			.with(csrf())
			.param("brugernavn", "nyra")
			.param("adgangskode", " lang nok til mig ")).hasRedirectedUrl("/");
	}

	private String body(String page, HttpSession session) {
		assertThat(session).isInstanceOf(MockHttpSession.class);
		return new String(this.mvc.get()
			.uri(page)
			.session((MockHttpSession) session)
			.with(administrator())
			.exchange()
			.getResponse()
			.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void whatIsMissingIsToldAndNothingTypedIsLost() {
		assertThat(this.mvc.post()
			.uri("/brugere/ny")
			.with(administrator())
			.with(csrf())
			.param("fullName", "Ny Bruger")
			.param("username", "har mellemrum")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ny Bruger", "har mellemrum", "Vælg mindst én rolle.", "Brug kun bogstaver");
	}

	@Test
	void aTakenUsernameIsToldAtItsField() {
		assertThat(this.mvc.post()
			.uri("/brugere/ny")
			.with(administrator())
			.with(csrf())
			.param("fullName", "Ny Bruger")
			.param("username", "raadgiver")
			.param("roles", "ADVISOR")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Brugernavnet er taget");
	}

	@Test
	void theLastAdministratorKeepsTheRole() {
		assertThat(this.mvc.post()
			.uri("/brugere/" + Staff.ADMINISTRATOR.id())
			.with(administrator())
			.with(csrf())
			.param("fullName", "Asger Administrator")
			.param("roles", "ADVISOR")
			.param("version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("mindst én aktiv administrator");
	}

	@Test
	void aStaleEditIsAConflict() {
		this.jdbc.sql("update account set version = 3").update();
		assertThat(this.mvc.post()
			.uri("/brugere/" + Staff.ADVISOR.id())
			.with(administrator())
			.with(csrf())
			.param("fullName", "Rikke")
			.param("roles", "ADVISOR")
			.param("version", "2")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void theListIsPaged() {
		this.jdbc.sql("""
				insert into account (id, username, full_name, created_at, version)
				select gen_random_uuid(), 'u' || n, 'Udfylder ' || n, now(), 0 from generate_series(1, 60) n
				""").update();
		assertThat(this.mvc.get().uri("/brugere?side=2").with(administrator())).hasStatusOk()
			.bodyText()
			.contains("51", "64")
			.doesNotContain("Birthe Byråd");
	}

	@Test
	void anUnknownLinkGetsAFriendlyPage() {
		assertThat(this.mvc.get().uri("/invitation/findes-ikke")).hasStatus(HttpStatus.GONE)
			.hasHeader("Referrer-Policy", "no-referrer")
			.bodyText()
			.contains("Linket virker ikke længere");
	}

}
