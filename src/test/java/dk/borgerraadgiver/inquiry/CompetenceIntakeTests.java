package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hint that the office does not take something up is read once and never stops.
 */
@OfficeTest
class CompetenceIntakeTests extends InquiryPages {

	private static final String OLD = "over et år gammelt";

	private final UUID id = UUID.randomUUID();

	@Test
	void whatIsOverAYearOldIsShownOnceWithEverythingKept() {
		assertThat(send(old())).hasStatusOk().bodyText().contains(OLD, "value=\"Gammel sag\"", "value=\"28-02-2025\"");
		assertThat(inquiries()).isZero();
	}

	@Test
	void whatIsExactlyAYearOldIsNot() {
		assertThat(send(form(this.id).param("eventOn", "02-03-2025"))).hasStatus3xxRedirection();
	}

	@Test
	void whoHasSeenTheHintSavesAllTheSame() {
		assertThat(send(old().param("stance.seen", rule()))).hasStatus3xxRedirection();
		assertThat(inquiries()).isEqualTo(1);
	}

	@Test
	void turningAwayRecordsTheGroundAndWhereTheCitizenWasSentAndCloses() {
		assertThat(send(old().param("afvis", "true")
			.param("stance.groundId", this.codes.id(OLD))
			.param("stance.referredTo", "Ankestyrelsen"))).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("""
				select g.name || ' / ' || m.name || ' / ' || i.referred_to || ' / ' || c.closed_on
				from inquiry i
				join code_name g on g.code_id = i.ground_id
				join code_name m on m.code_id = i.method_id
				join inquiry_closing c on c.inquiry_id = i.id
				""").query(String.class).single()).startsWith(OLD + " / afvist / Ankestyrelsen / 20");
		assertThat(get(FIRST)).bodyText().contains("Afvist, borgeren er henvist til Ankestyrelsen", "28-02-2025");
	}

	@Test
	void whatNoRuleSpeaksAgainstIsTurnedAwayOnAGroundToo() {
		assertThat(get("/henvendelser/ny")).bodyText().contains("Afvis …").doesNotContain("Kompetence:");
		assertThat(send(form(this.id).param("subject", "Opsagt fra kommunen").param("afvis", "true")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Vælg grunden til at afvise", "Opsagt fra kommunen");
		assertThat(send(form(this.id).param("afvis", "true")
			.param("stance.groundId", this.codes.id("ansættelsesforhold"))
			.param("stance.referredTo", "Fagforeningen"))).hasStatus3xxRedirection();
		assertThat(get(FIRST)).bodyText()
			.contains("Afsluttet", "ansættelsesforhold", "Afvist, borgeren er henvist til Fagforeningen");
	}

	@Test
	void turningAwayTakesAGround() {
		assertThat(send(old().param("afvis", "true").param("stance.groundId", "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Vælg grunden til at afvise", "Gammel sag");
	}

	@Test
	void takingUpAllTheSameTakesAReasonWhichStandsInTheJournal() {
		assertThat(send(old().param("behandl", "true").param("stance.reason", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("hvorfor henvendelsen behandles alligevel", "Gammel sag");
		assertThat(send(old().param("behandl", "true").param("stance.reason", "Borgeren var syg")))
			.hasStatus3xxRedirection();
		assertThat(get(FIRST)).bodyText().contains("Behandles alligevel", "Borgeren var syg", "Åben");
	}

	@Test
	void aChosenDepartmentUnderTheOneOfARuleAndAChosenCategoryAreHintedAt() {
		assertThat(send(form(this.id).param("rows[0].departmentId", this.codes.id("Udbetaling Danmark")))).hasStatusOk()
			.bodyText()
			.contains("hører til en anden myndighed");
		assertThat(send(form(this.id).param("rows[0].categoryId", this.codes.id("Afgørelse, hovedindhold"))))
			.hasStatusOk()
			.bodyText()
			.contains("indholdet af en afgørelse, der kan påklages");
		assertThat(inquiries()).isZero();
	}

	@Test
	void thePieceOfThePageHasTheHintAlone() {
		assertThat(send(old().param("kompetence", "1"))).hasStatusOk()
			.bodyText()
			.contains(OLD, "Behandl alligevel")
			.doesNotContain("<html");
		assertThat(send(form(this.id).param("kompetence", "1"))).hasStatusOk()
			.bodyText()
			.contains("Afvis")
			.doesNotContain("Kompetence:", "Behandl alligevel");
	}

	private MockMvcRequestBuilder old() {
		return form(this.id).param("eventOn", "28-02-2025").param("subject", "Gammel sag");
	}

	private String rule() {
		return this.jdbc.sql("select id from competence_rule where months is not null").query(String.class).single();
	}

}
