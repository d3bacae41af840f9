package dk.borgerraadgiver.worklist.bulk;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.worklist.WorklistPages;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many cases change hands at once: all or none.
 */
@OfficeTest
class BulkPagesTests extends WorklistPages {

	private static final String PAGE = "/henvendelser/flere";

	private static final String ASK = PAGE + "?handling=overdrag&";

	@Test
	void thePageNamesWhatWillBeDoneToHowMany() {
		assertThat(get(ASK + "valgt=2026-0001&valgt=2026-0003")).hasStatusOk()
			.bodyText()
			.contains("Overdrag 2 henvendelser", "2026-0001.0", "2026-0003.0")
			.doesNotContain("2026-0002");
		assertThat(get(ASK + "omfang=SIDE&side=1")).bodyText().contains("Overdrag 3 henvendelser");
		assertThat(get(ASK + "omfang=ALLE&fra=3-3-2026")).bodyText().contains("Overdrag 2 henvendelser");
	}

	@Test
	void nothingPickedIsToldWithAWayBack() {
		assertThat(get(ASK + "status=AABEN")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ikke valgt nogen", "/henvendelser?status=AABEN");
	}

	@Test
	void allOfThemChangeHandsWithTheWordInEveryJournal() {
		assertThat(send(handOver("2026-0001.0 2026-0003.0").param("back", "status=AABEN")))
			.hasRedirectedUrl("/henvendelser?status=AABEN");
		assertThat(advisor(0)).isEqualTo("Søren Sagsøe");
		assertThat(advisor(1)).isEqualTo("Rikke Rådgiver");
		assertThat(advisor(2)).isEqualTo("Søren Sagsøe");
		assertThat(entries("entrusted")).isEqualTo(2);
		assertThat(get("/henvendelser/2026-0003")).bodyText().contains("Tag dem i rækkefølge");
	}

	@Test
	void aCaseChangedMeanwhileIsToldAndNoneIsTouched() {
		this.jdbc.sql("update inquiry set version = 1 where id = ?").param(this.cases.get(1)).update();
		assertThat(send(handOver("2026-0001.0 2026-0002.0"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Ændret af andre: 2026-0002", "2026-0002.1", "Tag dem i r");
		assertThat(entries("entrusted")).isZero();
	}

	@Test
	void aCaseRestrictedMeanwhileIsLeftOutAndOnlyCounted() {
		this.jdbc.sql("update inquiry set subject = 'Fortroligt' where id = ?").param(this.cases.get(1)).update();
		restrict(1, Staff.ADVISOR);
		assertThat(send(handOver("2026-0001.0 2026-0002.0"), Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En af dem kan du ikke længere se", "Overdrag 1 henvendelse")
			.doesNotContain("Fortroligt", "2026-0002");
		assertThat(entries("entrusted")).isZero();
	}

	@Test
	void aRestrictedCaseIsNotAmongAllThatWereFound() {
		restrict(1, Staff.ADVISOR);
		assertThat(get(ASK + "omfang=ALLE", Staff.SECOND_ADVISOR)).bodyText()
			.contains("Overdrag 2 henvendelser")
			.doesNotContain("2026-0002");
	}

	@Test
	void aRestrictedCaseGoesToNobodyWhoMayNotSeeIt() {
		restrict(1, Staff.ADVISOR);
		assertThat(send(handOver("2026-0001.0 2026-0002.0"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("må ikke se en beskyttet sag");
		assertThat(entries("entrusted")).isZero();
	}

	@Test
	void withoutAnAdvisorTheWordIsKept() {
		assertThat(send(
				post(PAGE).param("handling", "overdrag").param("cases", "2026-0001.0").param("word", "Tag dem i tur")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Vælg den rådgiver", "Tag dem i tur");
	}

	@Test
	void aButtonPressedTwiceDoesItOnce() {
		var id = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(send(this.mvc.post()
				.uri(PAGE)
				.param("id", id)
				.param("handling", "overdrag")
				.param("cases", "2026-0001.0")
				.param("advisorId", Staff.SECOND_ADVISOR.id().toString()))).hasStatus(HttpStatus.FOUND);
		}
		assertThat(entries("entrusted")).isOne();
	}

	@Test
	void whatIsNoActionOrNoCaseIsNotFound() {
		assertThat(get(PAGE + "?handling=slet&valgt=2026-0001")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(handOver("sludder"))).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MockMvcRequestBuilder handOver(String cases) {
		return post(PAGE).param("handling", "overdrag")
			.param("cases", cases)
			.param("advisorId", Staff.SECOND_ADVISOR.id().toString())
			.param("word", "Tag dem i rækkefølge");
	}

}
