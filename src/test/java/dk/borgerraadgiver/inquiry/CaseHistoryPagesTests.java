package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The journal keeps what a correction takes away.
 */
@OfficeTest
class CaseHistoryPagesTests extends InquiryPages {

	@Test
	void howEachMatterIsSolvedStandsInTheJournalAndWhatItWasBefore() {
		send(complaint());
		var first = this.jdbc.sql("select id from complaint_matter order by position").query(String.class).list();
		send(solution(first.getFirst(), "undersøgelse", "ikke løst"));
		assertThat(notes("solved")).containsExactly("1. Partshøring: undersøgelse, ikke løst");
		send(solution(first.getFirst(), "undersøgelse", "løst"));
		assertThat(notes("solved")).last()
			.isEqualTo("1. Partshøring: undersøgelse, løst (før: undersøgelse, ikke løst)");
	}

	@Test
	void whatIsSavedUnchangedTellsNothing() {
		send(complaint());
		send(form(FIRST + "/ret", UUID.randomUUID(), RECEIVED).param("version", "0")
			.param("rows[0].matterId", this.jdbc.sql("select id from complaint_matter").query(String.class).single())
			.param("rows[0].categoryId", this.codes.id("Partshøring")));
		assertThat(this.jdbc.sql("select event from journal_entry").query(String.class).list())
			.containsExactly("registered");
	}

	@Test
	void whatIsCorrectedIsToldWithWhatStoodBefore() {
		send(complaint().param("typeId", this.codes.id("klage")).param("name", "Test Borger"));
		send(form(FIRST + "/ret", UUID.randomUUID(), "01-03-2026").param("version", "0")
			.param("typeId", this.codes.id("udredning"))
			.param("rows[0].categoryId", this.codes.id("Kommunikation"))
			.param("anonymous", "true"));
		assertThat(notes("corrected")).singleElement()
			.asString()
			.contains("Modtaget: 02-03-2026 → 01-03-2026", "Type: klage → udredning",
					"Borger: Test Borger → ikke angivet", "Klageforhold: 1. Partshøring → 1. Kommunikation");
	}

	@Test
	void theSolutionOfARemovedMatterIsNotLost() {
		send(complaint());
		send(solution(this.jdbc.sql("select id from complaint_matter").query(String.class).single(), "undersøgelse",
				"løst"));
		var version = this.jdbc.sql("select version from inquiry").query(String.class).single();
		send(form(FIRST + "/ret", UUID.randomUUID(), RECEIVED).param("version", version));
		assertThat(notes("corrected"))
			.containsExactly("Klageforhold: 1. Partshøring: undersøgelse, løst → ikke angivet");
	}

	@Test
	void whatIsSolvedOnTheSpotAndWhyACallerIsSentElsewhereAreTold() {
		send(form(UUID.randomUUID()).param("methodId", this.codes.id("orienteret"))
			.param("resultId", this.codes.id("løst"))
			.param("afslut", "true"));
		assertThat(notes("solved")).containsExactly("orienteret, løst");
		send(complaint().param("afvis", "true")
			.param("stance.groundId", this.codes.id("ansættelsesforhold"))
			.param("stance.referredTo", "Fagforeningen"));
		assertThat(notes("turned-away.referred")).containsExactly("1. Partshøring: afvist, ansættelsesforhold");
	}

	private MockMvcRequestBuilder complaint() {
		return form(UUID.randomUUID()).param("rows[0].categoryId", this.codes.id("Partshøring"));
	}

	private MockMvcRequestBuilder solution(String matter, String method, String result) {
		return post(FIRST + "/loesning")
			.param("version", this.jdbc.sql("select version from inquiry").query(String.class).single())
			.param("units[0].matterId", matter)
			.param("units[0].methodId", this.codes.id(method))
			.param("units[0].resultId", this.codes.id(result));
	}

	private List<String> notes(String event) {
		assertThat(get(FIRST)).hasStatus(HttpStatus.OK);
		return this.jdbc.sql("select note from journal_entry where event = ? order by place")
			.param(event)
			.query((row, place) -> row.getString("note"))
			.list();
	}

}
