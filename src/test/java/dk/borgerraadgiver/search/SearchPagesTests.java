package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class SearchPagesTests extends SearchPages {

	@Test
	void whatIsLookedForStandsInNoAddress() {
		var answer = post(Staff.ADVISOR, "tekst", "Mette Kjær");
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		assertThat(answer.getResponse().getRedirectedUrl()).matches("/soeg/[0-9a-f-]{36}");
	}

	@Test
	void aHitIsShownInItsContextWithWhereItStands() {
		var inquiry = this.office.inquiry("Mangler svar");
		this.office.note(inquiry, "Talte med <Ydelse> & co. om boligindskudslånet i dag.");
		assertThat(found("indskudslån")).bodyText()
			.contains("1 sag fundet", "Telefonnotat 02-03-2026:",
					"Talte med &lt;Ydelse&gt; &amp; co. om <mark>boligindskudslånet</mark> i dag.");
	}

	@Test
	void aRestrictedCaseIsNeitherFoundNorCountedNorMeant() {
		var hidden = this.office.inquiry("Dybt fortroligt boligindskud");
		this.jdbc.sql("update inquiry set restricted = true, external_number = 'K-7' where id = ?")
			.param(hidden)
			.update();
		this.jdbc.sql("insert into inquiry_reader values (?, ?)").params(hidden, Staff.ADVISOR.id()).update();
		this.office.inquiry("Åbent boligindskud");
		assertThat(found("boligindskud")).bodyText().contains("2 sager fundet", "fortroligt");
		for (String typed : new String[] { "boligindskud", "fortroligt", "fortrolikt boligindskud", "2026-0001",
				"K-7" }) {
			assertThat(found(typed, Staff.SECOND_ADVISOR)).as(typed)
				.bodyText()
				.doesNotContain("2 sager", "fortroligt</mark>", "Dybt");
		}
	}

	@Test
	void aCaseNumberGoesStraightToTheCaseHoweverItIsTyped() {
		this.office.inquiry("Sag");
		this.jdbc.sql("update inquiry set external_number = 'BR-2019/17'").update();
		for (String typed : new String[] { "2026-0001", "2026-1", "2026/1", "2026 – 0001", "sag nr. 2026-1",
				" BR-2019/17 ", "br-2019/17" }) {
			assertThat(post(Staff.ADVISOR, "tekst", typed)).as(typed).hasRedirectedUrl("/henvendelser/2026-0001");
		}
	}

	@Test
	void aNumberOfTwoCasesGoesToNone() {
		this.office.inquiry("Den ene");
		this.jdbc.sql("update inquiry set external_number = 'k-7'").update();
		this.jdbc.sql("update inquiry set external_number = 'K-7' where id = ?")
			.param(this.office.inquiry("Den anden"))
			.update();
		assertThat(found("K-7")).bodyText().contains("2 sager fundet", "Eget nummer:");
	}

	@Test
	void aPhoneNumberGoesStraightToThePersonsOnlyCase() {
		var citizen = this.cases.citizen("Mette Kjær");
		this.jdbc.sql("update citizen set phone = '20 26 30 40', email = 'mette@example.dk'").update();
		this.cases.inquiry(DAY, null, null, citizen);
		for (String typed : new String[] { "20263040", "20 26 30 40", "2026 3040", "2026-3040", "+45 20263040",
				"0045 20 26 30 40", "(+45) 20.26.30.40", "tlf. 20 26 30 40", "20\u00a026\u00a030\u00a040",
				"mette@example.dk" }) {
			assertThat(post(Staff.ADVISOR, "tekst", typed)).as(typed).hasRedirectedUrl("/henvendelser/2026-0001");
		}
		this.cases.inquiry(DAY, null, null, citizen);
		assertThat(found("20263040")).bodyText().contains("2 sager fundet", "<mark>Mette Kjær</mark>");
	}

	@Test
	void aPersonIsFoundTogetherWithWords() {
		var kjaer = this.cases.inquiry(DAY, null, null, this.cases.citizen("Mette Kjær"));
		this.office.note(kjaer, "Om boligindskud");
		this.cases.inquiry(DAY, null, null, this.cases.citizen("Mette Holm"));
		assertThat(found("mette kær boligindskud")).bodyText().contains("1 sag fundet", "Mette Kjær");
	}

	@Test
	void theHitsAreNarrowedAsTheListIs() {
		var old = this.cases.inquiry(LocalDate.of(2019, 8, 1));
		this.office.note(old, "Om støj fra vejen");
		this.office.note(this.cases.inquiry(DAY), "Om støj fra naboen");
		this.cases.close(old, LocalDate.of(2019, 9, 1));
		assertThat(found("støj")).bodyText().contains("2 sager fundet");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "status", "AABEN")).bodyText()
			.contains("1 sag fundet", "naboen")
			.doesNotContain("vejen");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "til", "31-12-2019")).bodyText()
			.contains("1 sag fundet", "vejen");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "til", "31-12-2018")).bodyText()
			.contains("Ingen sager fundet", "Prøv i alle sager");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "til", "31-12-2018", "overalt", "true")).bodyText()
			.contains("2 sager fundet");
	}

	@Test
	void wrongInputIsShownAgainWithItsMistake() {
		assertThat(post(Staff.ADVISOR, "tekst", "larm", "fra", "ikke-en-dato"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"larm\"", "ikke-en-dato", "fx 1-8-2019");
		assertThat(post(Staff.ADVISOR, "tekst", "x".repeat(201))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void nothingFoundSaysWhatToTry() {
		for (String typed : new String[] { "xylofon", "og det", "\"", "%", "a:* & | !", "''\\" }) {
			assertThat(found(typed)).as(typed).hasStatusOk().bodyText().contains("Ingen sager fundet", "Prøv");
		}
	}

	@Test
	void aWordThatStandsNowhereGivesWayToTheOneThatIsMeant() {
		this.office.inquiry("Afslag på kontanthjælp");
		assertThat(found("kontanthjelp")).bodyText().contains("Mente du »kontanthjælp«?", "1 sag fundet");
	}

	@Test
	void aSearchOfAnotherSessionIsNotShown() {
		var address = String.valueOf(post(Staff.ADVISOR, "tekst", "støj").getResponse().getRedirectedUrl());
		assertThat(this.mvc.get().uri(address).with(user(Staff.ADVISOR)).exchange()).hasStatusOk()
			.bodyText()
			.contains("ikke længere")
			.doesNotContain("støj");
		assertThat(this.mvc.get().uri("/soeg/" + UUID.randomUUID()).with(user(Staff.ADVISOR)).exchange()).hasStatusOk();
	}

	@Test
	void thePagesOfALongResultFollowEachOther() {
		for (int i = 0; i < 25; i++) {
			this.office.inquiry("Støj nummer " + i);
		}
		assertThat(found("støj")).bodyText().contains("25 sager fundet", "Side 1 af 2", "name=\"side\" value=\"2\"");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "side", "2")).bodyText().contains("Side 2 af 2");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "side", "9")).bodyText().contains("25 sager fundet");
	}

	@Test
	void aResultTakesNineStatementsAtMostWhateverItsLength() {
		long few = statements();
		for (int i = 0; i < 30; i++) {
			this.office.note(this.office.inquiry("Støj fra nabo " + i), "Støj igen " + i);
		}
		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(9);
	}

	private long statements() {
		this.office.inquiry("Støj fra nabo");
		var address = String.valueOf(post(Staff.ADVISOR, "tekst", "støj fra nabo").getResponse().getRedirectedUrl());
		Statements.forget();
		assertThat(get(address, Staff.ADVISOR)).bodyText().contains("fundet");
		return Statements.heard().size();
	}

}
