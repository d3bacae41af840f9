package dk.borgerraadgiver.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class FailuresTests {

	private static final String PAGE = "/henvendelser/proeve/";

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "400,Det kunne ikke læses", "403,Du har ikke adgang", "404,Siden findes ikke",
			"405,Sådan kan siden ikke bruges", "413,Filen er for stor", "500,Noget gik galt hos os",
			"418,Noget gik galt hos os" })
	void whatTheServerRefusesHasAPageOfItsOwn(int status, String heading) {
		assertThat(this.mvc.get().uri("/error").with(user(Staff.ADVISOR)).with((request) -> failed(request, status)))
			.hasStatus(status)
			.bodyText()
			.contains(heading, "Prøveby Kommune")
			.doesNotContain("Exception");
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsNamed() {
		assertThat(this.mvc.get().uri("/error").with((request) -> {
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION,
					new IllegalStateException(new CannotGetJdbcConnectionException("gone")));
			return failed(request, 500);
		})).hasStatus(503).bodyText().contains("Databasen svarer ikke").doesNotContain("gone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/henvendelser/2026-0001%00", "/henvendelser/..%2f..%2fetc" })
	void anAddressThatIsNoneIsRefusedInWords(String address) throws Exception {
		try (var elsewhere = HttpClient.newHttpClient()) {
			var refusal = elsewhere.send(
					HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
					BodyHandlers.ofString());
			assertThat(refusal.statusCode()).isEqualTo(400);
			assertThat(refusal.body()).contains("Det kunne ikke læses", "Gå tilbage").doesNotContain("Tomcat", "Bad");
		}
	}

	@Test
	void whatDoesNotExistSaysSo() {
		assertThat(fail("findes-ikke")).hasStatus(404).bodyText().contains("Siden findes ikke");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void whatCouldNotBeReadIsInNoLog(CapturedOutput log) {
		assertThat(this.mvc.get().uri("/borgere/010203-1234").with(user(Staff.ADVISOR))).hasStatus(400);
		assertThat(log).doesNotContain("010203-1234");
	}

	@Test
	void aBrokenRuleIsToldInWords() {
		assertThat(fail("regel")).hasStatus(422).bodyText().contains("Perioden slutter, før den begynder.");
	}

	@Test
	void aStaleChangeIsAConflict() {
		assertThat(fail("samtidig")).hasStatus(409).bodyText().contains("En anden har rettet det samme");
	}

	@Test
	void anUploadThatIsTooLargeIsToldSo() {
		assertThat(fail("for-stor")).hasStatus(413).bodyText().contains("Filen er for stor");
	}

	@Test
	void aDatabaseThatGoesAwayMeanwhileIsNamed() {
		assertThat(fail("uden-database")).hasStatus(503).bodyText().contains("Databasen svarer ikke");
	}

	private MvcTestResult fail(String how) {
		return this.mvc.get().uri(PAGE + how).with(user(Staff.ADVISOR)).exchange();
	}

	private static MockHttpServletRequest failed(MockHttpServletRequest request, int status) {
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/henvendelser/x");
		return request;
	}

}
