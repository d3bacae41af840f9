package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.worklist.WorklistPages;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case can be kept to named advisors, and shared again.
 */
@OfficeTest
class AccessPagesTests extends WorklistPages {

	private static final String PAGE = FIRST + "/adgang";

	@Test
	void onlyTheNamedSeeARestrictedCase() {
		assertThat(send(restrictTo(Staff.ADVISOR))).hasRedirectedUrl(FIRST);
		assertThat(get(FIRST)).bodyText().contains("Beskyttet sag", "Kun Rikke Rådgiver", "Beskyttet. Må ses af");
		assertThat(get(FIRST, Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(PAGE, Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(restrictTo(Staff.SECOND_ADVISOR), Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aRestrictedCaseIsSharedAgain() {
		restrict(0, Staff.ADVISOR);
		assertThat(send(post(PAGE).param("restricted", "false"))).hasRedirectedUrl(FIRST);
		assertThat(get(FIRST, Staff.SECOND_ADVISOR)).hasStatusOk().bodyText().contains("Kan ses af alle rådgivere");
		assertThat(this.jdbc.sql("select count(*) from inquiry_reader").query(Long.class).single()).isZero();
	}

	@Test
	void whoeverRestrictsACaseIsAmongTheNamed() {
		assertThat(send(restrictTo(Staff.SECOND_ADVISOR).param("why", "Ven af afdelingen")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Du skal selv være iblandt", "Ven af afdelingen", "href=\"#readers\"");
		assertThat(send(restrictTo())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("mindst én");
		assertThat(send(restrictTo(Staff.ADVISOR, Staff.COUNCIL))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get(FIRST, Staff.SECOND_ADVISOR)).hasStatusOk();
	}

	@Test
	void theCasesOwnAdvisorIsAmongTheNamed() {
		assertThat(send(restrictTo(Staff.SECOND_ADVISOR), Staff.SECOND_ADVISOR))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Sagens rådgiver skal kunne se den");
		assertThat(send(restrictTo(Staff.SECOND_ADVISOR, Staff.ADVISOR), Staff.SECOND_ADVISOR)).hasRedirectedUrl(FIRST);
	}

	@Test
	void aChoiceMadeMeanwhileIsToldWithOnesOwnKept() {
		this.jdbc.sql("update inquiry set version = 1").update();
		restrict(0, Staff.ADVISOR, Staff.SECOND_ADVISOR);
		assertThat(send(restrictTo(Staff.ADVISOR).param("why", "Min egen grund"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Kun Rikke Rådgiver, Søren Sagsøe", "Min egen grund");
		assertThat(entries("restricted")).isZero();
	}

	@Test
	void aButtonPressedTwiceIsOneEntry() {
		var id = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(send(this.mvc.post()
				.uri(PAGE)
				.param("id", id)
				.param("version", "0")
				.param("restricted", "true")
				.param("readers", Staff.ADVISOR.id().toString()))).hasRedirectedUrl(FIRST);
		}
		assertThat(entries("restricted")).isOne();
	}

	private MockMvcRequestBuilder restrictTo(Viewer... readers) {
		var request = post(PAGE).param("restricted", "true");
		for (Viewer reader : readers) {
			request.param("readers", reader.id().toString());
		}
		return request;
	}

}
