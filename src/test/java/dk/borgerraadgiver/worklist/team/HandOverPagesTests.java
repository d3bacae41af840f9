package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.worklist.WorklistPages;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case changes hands with a word to the colleague.
 */
@OfficeTest
class HandOverPagesTests extends WorklistPages {

	private static final String PAGE = FIRST + "/raadgiver";

	private static final String WORD = "Ring til borgeren mandag";

	@Test
	void theCaseIsTheColleaguesAndTheJournalHoldsTheWord() {
		assertThat(send(handOver())).hasRedirectedUrl(FIRST);
		assertThat(advisor(0)).isEqualTo("Søren Sagsøe");
		assertThat(get(FIRST)).bodyText().contains("Overdraget til Søren Sagsøe", WORD);
	}

	@Test
	void onlyActiveAdvisorsCanBeChosen() {
		assertThat(get(PAGE)).bodyText().contains("Søren Sagsøe").doesNotContain("Birthe Byråd", "Asger Administrator");
		this.jdbc.sql("update account set active = false where id = ?").param(Staff.SECOND_ADVISOR.id()).update();
		assertThat(get(PAGE)).bodyText().contains("ingen anden rådgiver");
		assertThat(send(handOver())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ikke længere rådgiver");
		assertThat(advisor(0)).isEqualTo("Rikke Rådgiver");
	}

	@Test
	void withoutAColleagueTheWordIsKept() {
		assertThat(send(post(PAGE).param("word", WORD))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Vælg den rådgiver", WORD, "href=\"#advisorId\"");
	}

	@Test
	void aCaseThatChangedMeanwhileIsToldWithTheWordKept() {
		this.jdbc.sql("update inquiry set version = 1, advisor_id = ?").param(Staff.SECOND_ADVISOR.id()).update();
		assertThat(send(handOver())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Rådgiver er nu Søren Sagsøe", WORD, "value=\"1\"");
		assertThat(entries("entrusted")).isZero();
	}

	@Test
	void aButtonPressedTwiceHandsOverOnce() {
		var id = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(send(this.mvc.post()
				.uri(PAGE)
				.param("id", id)
				.param("version", "0")
				.param("advisorId", Staff.SECOND_ADVISOR.id().toString()))).hasRedirectedUrl(FIRST);
		}
		assertThat(entries("entrusted")).isOne();
	}

	@Test
	void aRestrictedCaseGoesOnlyToOneWhoMaySeeIt() {
		restrict(0, Staff.ADVISOR);
		assertThat(get(PAGE)).bodyText().doesNotContain("Søren Sagsøe");
		assertThat(send(handOver())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(advisor(0)).isEqualTo("Rikke Rådgiver");
		assertThat(get(PAGE, Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(handOver(), Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MockMvcRequestBuilder handOver() {
		return post(PAGE).param("advisorId", Staff.SECOND_ADVISOR.id().toString()).param("word", WORD);
	}

}
