package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class InquiryPagesTests extends InquiryPages {

	@Test
	void anInquiryIsRegisteredWithItsCitizenAndMatters() {
		var result = send(form(UUID.randomUUID()).param("name", "Test Borger")
			.param("rows[0].categoryId", this.codes.id("Partshøring"))
			.param("stance.seen", rulesSeen())
			.param("rows[1].departmentId", this.codes.id("Udbetaling Danmark"))
			.param("rows[1].categoryId", this.codes.id("Kommunikation")));
		assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(FIRST);
		assertThat(get(FIRST)).hasStatusOk()
			.bodyText()
			.contains("Test Borger", "Sagsbehandling / Partshøring", "Uden for kommunen / Udbetaling Danmark");
	}

	@Test
	void caseNumbersFollowTheYearItWasReceivedWithoutGaps() {
		send(form(UUID.randomUUID()));
		send(form(UUID.randomUUID()).param("anonymous", "true").param("name", "Ikke anonym"));
		send(form(UUID.randomUUID()));
		assertThat(this.jdbc.sql("select case_sequence from inquiry order by 1").query(Integer.class).list())
			.containsExactly(1, 2);
	}

	@Test
	void registeringMayCloseAtOnce() {
		send(form(UUID.randomUUID()).param("afslut", "true")
			.param("closedOn", "05-03-2026")
			.param("resultId", this.codes.id("løst")));
		assertThat(this.jdbc.sql("select closed_on from inquiry_closing").query(LocalDate.class).single())
			.isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(get(FIRST)).bodyText().contains("Afsluttet");
	}

	@Test
	void aSolutionIsFoldedUntilOneIsChosenAndStaysChosen() {
		assertThat(get("/henvendelser/ny")).bodyText()
			.contains("Gem og afslut med løsning")
			.containsPattern("<details class=\"close-solved\">");
		assertThat(send(form(UUID.randomUUID(), "31-2-2026").param("resultId", this.codes.id("løst"))))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsPattern("<details class=\"close-solved\" open")
			.containsPattern("value=\"" + this.codes.id("løst") + "\"[^>]*checked");
	}

	@Test
	void whoIsNotAmongTheKnownIsLeftToBeRegisteredWithWhatIsTyped() {
		send(form(UUID.randomUUID()).param("name", "Test Borger"));
		assertThat(send(form(UUID.randomUUID()).param("name", "Test").param("find", "1"))).bodyText()
			.contains("Opret ny borger");
		assertThat(send(form(UUID.randomUUID()).param("name", "Test").param("brug", ""))).hasStatusOk()
			.bodyText()
			.contains("value=\"Test\"", "data-focus=\"subject\"")
			.doesNotContain("Opret ny borger");
	}

	@Test
	void aFormSentTwiceIsOneInquiry() {
		var id = UUID.randomUUID();
		var first = send(form(id));
		var second = send(form(id));
		assertThat(second).redirectedUrl().isEqualTo(String.valueOf(first.getResponse().getRedirectedUrl()));
		assertThat(inquiries()).isEqualTo(1);
	}

	@Test
	void aFormSentTwiceAtTheSameMomentIsOneInquiry() throws Exception {
		var id = UUID.randomUUID();
		Callable<MvcTestResult> click = () -> send(form(id));
		try (var clicks = Executors.newFixedThreadPool(4)) {
			for (var done : clicks.invokeAll(Collections.nCopies(4, click))) {
				assertThat(done.get()).redirectedUrl().isEqualTo(FIRST);
			}
		}
		assertThat(inquiries()).isEqualTo(1);
	}

	@Test
	void aDateThatCannotBeReadLosesNothing() {
		var result = send(form(UUID.randomUUID(), "31-2-2026").param("subject", "Mangler svar")
			.param("text", "En lang forklaring")
			.param("name", "Test Borger")
			.param("rows[0].categoryId", this.codes.id("Partshøring")));
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("31-2-2026", "Mangler svar", "En lang forklaring", "Test Borger", "fx 1-8-2019")
			.containsPattern("value=\"" + this.codes.id("Partshøring") + "\"\\s+selected");
		assertThat(inquiries()).isZero();
	}

	@Test
	void aRowIsAddedWithoutLosingWhatIsTyped() {
		var result = send(form(UUID.randomUUID(), "ikke en dato").param("subject", "Mangler svar")
			.param("rows[0].categoryId", this.codes.id("Partshøring"))
			.param("tilfoej", "1"));
		assertThat(result).hasStatusOk()
			.bodyText()
			.contains("ikke en dato", "Mangler svar", "rows[1].categoryId")
			.containsPattern("value=\"" + this.codes.id("Partshøring") + "\"\\s+selected");
	}

	@Test
	void aKnownCitizenIsFoundAndUsed() {
		send(form(UUID.randomUUID()).param("name", "Test Borger").param("phone", "12 34 56 78"));
		var found = send(form(UUID.randomUUID()).param("phone", "1234").param("find", "1"));
		assertThat(found).bodyText().contains("Test Borger", "1 tidligere henvendelse");
		String citizen = this.jdbc.sql("select id from citizen").query(String.class).single();
		send(form(UUID.randomUUID()).param("citizenId", citizen));
		assertThat(this.jdbc.sql("select count(distinct citizen_id) from inquiry").query(Long.class).single())
			.isEqualTo(1);
	}

	@Test
	void whoIsLookedUpAlreadyIsChosenInTheNewInquiry() {
		send(form(UUID.randomUUID()).param("name", "Test Borger").param("phone", "12 34 56 78"));
		String citizen = this.jdbc.sql("select id from citizen").query(String.class).single();
		String chosen = "/henvendelser/ny?borger=" + citizen;
		for (String page : new String[] { "/borgere/" + citizen, FIRST }) {
			assertThat(get(page)).bodyText().contains("href=\"" + chosen + "\"");
		}
		assertThat(get(chosen)).bodyText().contains("Test Borger", "1 henvendelse", "value=\"" + citizen + "\"");
		assertThat(get("/henvendelser/ny?borger=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void mattersAreSolvedAlikeWithOneButtonAndWhatIsStatedStays() {
		send(form(UUID.randomUUID()).param("rows[0].categoryId", this.codes.id("Partshøring"))
			.param("rows[1].categoryId", this.codes.id("Vejledning"))
			.param("rows[2].categoryId", this.codes.id("Kommunikation")));
		var matters = this.jdbc.sql("select id from complaint_matter order by position").query(String.class).list();
		String solved = this.codes.id("løst");
		String unsolved = this.codes.id("ikke løst");
		var alike = send(post(FIRST + "/loesning").param("version", "0")
			.param("ens", "1")
			.param("units[0].matterId", matters.get(0))
			.param("units[0].resultId", solved)
			.param("units[1].matterId", matters.get(1))
			.param("units[1].lesson", "Skriv det i brevet")
			.param("units[2].matterId", matters.get(2))
			.param("units[2].resultId", unsolved));
		assertThat(alike).hasStatusOk().bodyText().contains("Skriv det i brevet").satisfies((page) -> {
			var selected = Jsoup.parse(page).select("select[name$=resultId] option[selected]").eachAttr("value");
			assertThat(selected).containsExactly(solved, solved, unsolved);
		});
		assertThat(this.jdbc.sql("select count(*) from complaint_matter where result_id is not null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesBothVersions() {
		send(form(UUID.randomUUID()).param("subject", "Første"));
		String path = FIRST + "/ret";
		send(form(path, UUID.randomUUID(), RECEIVED).param("version", "0").param("subject", "Den andens"),
				Staff.SECOND_ADVISOR);
		var mine = send(form(path, UUID.randomUUID(), RECEIVED).param("version", "0").param("subject", "Mit eget"));
		assertThat(mine).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Den andens", "Mit eget", "Søren Sagsøe");
		assertThat(subject()).isEqualTo("Den andens");
		send(form(path, UUID.randomUUID(), RECEIVED).param("version", "1").param("subject", "Mit eget"));
		assertThat(subject()).isEqualTo("Mit eget");
	}

	@Test
	void aSolutionIsRecordedPerMatterAndTheCaseIsClosedAndReopened() {
		send(form(UUID.randomUUID()).param("rows[0].categoryId", this.codes.id("Partshøring"))
			.param("rows[1].categoryId", this.codes.id("Kommunikation")));
		var matters = this.jdbc.sql("select id from complaint_matter order by position").query(String.class).list();
		var result = send(post(FIRST + "/loesning").param("version", "0")
			.param("closedOn", RECEIVED)
			.param("units[0].matterId", matters.getFirst())
			.param("units[0].resultId", this.codes.id("løst"))
			.param("units[1].matterId", matters.getLast())
			.param("units[1].resultId", this.codes.id("ikke løst"))
			.param("afslut", "true"));
		assertThat(result).hasStatus(HttpStatus.FOUND);
		assertThat(get(FIRST)).bodyText().contains("Genåbn").contains("ikke løst").containsPattern(">løst<");
		assertThat(send(post(FIRST + "/genaabn").param("aarsag", "Borgeren ringede igen"))).hasStatus(HttpStatus.FOUND);
		assertThat(get(FIRST)).bodyText().contains("Borgeren ringede igen", "Åben");
	}

	@Test
	void aRetiredMethodStaysWithTheCaseThatHasIt() {
		send(form(UUID.randomUUID()).param("methodId", this.codes.id("orienteret")));
		this.jdbc.sql("update code set valid_to = '2026-03-31' where id = cast(? as uuid)")
			.param(this.codes.id("orienteret"))
			.update();
		assertThat(get(FIRST + "/loesning")).bodyText()
			.containsPattern("value=\"" + this.codes.id("orienteret") + "\"\\s+selected");
	}

	@Test
	void goingBackAndSavingOtherTextShowsBothVersions() {
		var id = UUID.randomUUID();
		send(form(id).param("subject", "Først"));
		assertThat(send(form(id).param("subject", "Rettet efter tilbage"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Rettet efter tilbage");
		assertThat(inquiries()).isEqualTo(1);
	}

	@Test
	void goingBackToCloseClosesTheSameInquiry() {
		var id = UUID.randomUUID();
		send(form(id));
		send(form(id).param("afslut", "true"));
		assertThat(this.jdbc.sql("select count(*) from inquiry_closing").query(Long.class).single()).isEqualTo(1);
		assertThat(inquiries()).isEqualTo(1);
	}

	@Test
	void aReasonForReopeningThatIsTooLongIsNotLost() {
		send(form(UUID.randomUUID()).param("afslut", "true"));
		assertThat(send(post(FIRST + "/genaabn").param("aarsag", "x".repeat(2001))))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("x".repeat(2001));
	}

	@Test
	void aYearThatCannotBeRightIsToldAtItsField() {
		assertThat(send(form(UUID.randomUUID(), "1-8-0201"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("året kan ikke passe".substring(1));
	}

	@Test
	void aCaseTakesTwelveStatementsAtMost() {
		var form = form(UUID.randomUUID()).param("name", "Test Borger");
		for (int i = 0; i < 20; i++) {
			form = form.param("rows[" + i + "].categoryId", this.codes.id("Partshøring"));
		}
		send(form);
		assertThat(statements(FIRST)).isLessThanOrEqualTo(12);
	}

}
