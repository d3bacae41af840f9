package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sparring and own initiative, which have no citizen but fields of their own.
 */
@OfficeTest
class CaseKindPagesTests extends InquiryPages {

	@Test
	void sparringSaysWhoAskedAndWhatWasAdvisedAndHasNoCitizen() {
		send(form(UUID.randomUUID()).param("typeId", this.codes.id("medarbejdersparring"))
			.param("particulars.askerRole", "teamleder")
			.param("particulars.advice", "Ring til borgeren"));
		assertThat(get(FIRST)).bodyText()
			.contains("Hvem spurgte", "teamleder", "Ring til borgeren")
			.doesNotContain("Anonym");
	}

	@Test
	void ownInitiativeSaysWhyAndWhatIsExamined() {
		send(form(UUID.randomUUID()).param("typeId", this.codes.id("egen drift"))
			.param("particulars.background", "Flere klager over frister")
			.param("particulars.question", "Bliver fristerne holdt?"));
		assertThat(get(FIRST)).bodyText()
			.contains("Flere klager over frister", "Bliver fristerne holdt?")
			.doesNotContain("Anonym");
	}

	@Test
	void anotherTypeChosenLaterLosesNoWords() {
		send(form(UUID.randomUUID()).param("typeId", this.codes.id("egen drift"))
			.param("particulars.question", "Bliver fristerne holdt?"));
		send(form(FIRST + "/ret", UUID.randomUUID(), RECEIVED).param("version", "0")
			.param("typeId", this.codes.id("klage"))
			.param("particulars.question", "Bliver fristerne holdt?"));
		assertThat(get(FIRST)).bodyText().contains("Bliver fristerne holdt?", "Anonym");
	}

	@Test
	void aCitizenTypedForSparringIsToldAtItsFieldAndNotLost() {
		assertThat(send(form(UUID.randomUUID()).param("typeId", this.codes.id("medarbejdersparring"))
			.param("name", "Test Borger")
			.param("particulars.advice", "Ring til borgeren"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("har ingen borger", "Test Borger", "Ring til borgeren", "citizen-stays");
		assertThat(inquiries()).isZero();
	}

	@Test
	void theJournalKeepsWhatTheParticularsSaidBefore() {
		send(form(UUID.randomUUID()).param("typeId", this.codes.id("medarbejdersparring"))
			.param("particulars.advice", "Det første råd"));
		send(form(FIRST + "/ret", UUID.randomUUID(), RECEIVED).param("version", "0")
			.param("typeId", this.codes.id("medarbejdersparring"))
			.param("particulars.advice", "Et andet råd"));
		assertThat(get(FIRST)).bodyText().contains("Det første råd", "Et andet råd");
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesBothAdvices() {
		String sparring = this.codes.id("medarbejdersparring");
		send(form(UUID.randomUUID()).param("typeId", sparring));
		send(form(FIRST + "/ret", UUID.randomUUID(), RECEIVED).param("version", "0")
			.param("typeId", sparring)
			.param("particulars.advice", "Den andens"), Staff.SECOND_ADVISOR);
		assertThat(send(form(FIRST + "/ret", UUID.randomUUID(), RECEIVED).param("version", "0")
			.param("typeId", sparring)
			.param("particulars.advice", "Mit eget"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens", "Mit eget");
	}

}
