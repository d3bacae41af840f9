package dk.borgerraadgiver.problem;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An own-initiative case: what it gathers and establishes.
 */
@OfficeTest
class OwnInitiativePagesTests extends CasePages {

	private UUID own = new UUID(0, 0);

	@BeforeEach
	void begin() {
		this.own = this.cases.inquiry(DAY,
				this.cases.code("TYPE", "Undersøgelse af egen drift", null, "OWN_INITIATIVE"), null, null);
	}

	@Test
	void findingsStandOnTheCaseAndInItsJournal() {
		var department = this.cases.code("DEPARTMENT", "Ydelse");
		assertThat(send(
				finding(UUID.randomUUID(), "Fristen blev ikke holdt").param("departmentId", department.toString())))
			.hasStatus(HttpStatus.FOUND);
		send(finding(UUID.randomUUID(), "Det gælder alle"));
		assertThat(get(page(this.own))).bodyText()
			.contains("Konstateringer (2)", "Fristen blev ikke holdt", "Ydelse", "Det gælder alle", "Alle afdelinger");
		assertThat(this.jdbc.sql("select event from journal_entry order by place").query(String.class).list())
			.containsExactly("finding", "finding");
	}

	@Test
	void aFindingIsCorrectedByAnotherThatSaysWhyAndBothAreSeen() {
		var first = UUID.randomUUID();
		send(finding(first, "Alle frister blev holdt"));
		assertThat(get(page(this.own) + "/konstateringer?retter=" + first)).bodyText()
			.contains("Alle frister blev holdt", "Hvorfor rettes den?");
		assertThat(send(finding(UUID.randomUUID(), "Ni af ti blev holdt").param("corrects", first.toString())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvorfor den rettes", "Ni af ti blev holdt");
		send(finding(UUID.randomUUID(), "Ni af ti blev holdt").param("corrects", first.toString())
			.param("reason", "en frist var overset"));
		assertThat(get(page(this.own))).bodyText()
			.contains("Konstateringer (1)", "Alle frister blev holdt", "Ni af ti blev holdt", "en frist var overset");
	}

	@Test
	void ofTwoCorrectionsTheSecondIsToldAndNotLost() {
		var first = UUID.randomUUID();
		send(finding(first, "Den første"));
		send(finding(UUID.randomUUID(), "Den andens").param("corrects", first.toString()).param("reason", "fejl"));
		assertThat(send(
				finding(UUID.randomUUID(), "Min egen").param("corrects", first.toString()).param("reason", "fejl")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En anden har rettet den imens", "Min egen");
	}

	@Test
	void aFormSentTwiceIsOneFinding() {
		var id = UUID.randomUUID();
		send(finding(id, "Fristen blev ikke holdt"));
		assertThat(send(finding(id, "Fristen blev ikke holdt"))).hasStatus(HttpStatus.FOUND);
		assertThat(this.jdbc.sql("select count(*) from finding").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void aFindingIsNeverChangedInTheDatabase() {
		send(finding(UUID.randomUUID(), "Fristen blev ikke holdt"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update finding set text = 'x'").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from finding").update());
	}

	@Test
	void nothingTypedIsLostWhenTheDayCannotBeRead() {
		assertThat(send(post(page(this.own) + "/konstateringer").param("id", UUID.randomUUID().toString())
			.param("statedOn", "31-2-2026")
			.param("text", "Skriv fristen"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("31-2-2026", "Skriv fristen");
	}

	@Test
	void itGathersInquiriesAndOtherCasesHaveNoFindings() {
		var inquiry = this.cases.inquiry(DAY);
		send(post(page(this.own) + "/forbindelser").param("id", UUID.randomUUID().toString())
			.param("number", number(inquiry)));
		assertThat(get(page(this.own))).bodyText().contains("Henvendelser, sagen samler (1)", number(inquiry));
		assertThat(get(page(inquiry) + "/konstateringer")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page(inquiry))).bodyText().doesNotContain("Konstateringer");
	}

	private MockMvcRequestBuilder finding(UUID id, String text) {
		return form("/konstateringer", id, text);
	}

	private MockMvcRequestBuilder form(String path, UUID id, String text) {
		return post(page(this.own) + path).param("id", id.toString())
			.param("statedOn", "02-03-2026")
			.param("text", text);
	}

}
