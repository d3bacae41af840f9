package dk.borgerraadgiver.recommendation;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What recommendations rest on, and what the pages of cases and problems tell of them.
 */
@OfficeTest
class BasisPagesTests extends RecommendationPages {

	@Test
	void aRecommendationBeginsFromACaseWithItsDepartmentAndTheMattersChosen() {
		var ydelse = this.cases.code("DEPARTMENT", "Ydelse");
		var inquiry = this.cases.inquiry(DAY);
		var late = this.cases.matter(inquiry, ydelse, this.cases.code("CATEGORY", "Frister"));
		this.cases.matter(inquiry, ydelse, this.cases.code("CATEGORY", "Tone"));
		assertThat(get(LIST + "/ny?sag=" + number(inquiry))).bodyText()
			.contains(number(inquiry), "Frister · Ydelse", "Tone · Ydelse")
			.containsPattern("value=\"" + ydelse + "\"\\s+selected");
		UUID id = UUID.randomUUID();
		send(form(id, "Skriv fristen").param("basis.number", number(inquiry)).param("basis.matters", late.toString()));
		assertThat(get(page(id))).bodyText()
			.contains(number(inquiry), "Frister · Ydelse")
			.doesNotContain("Tone · Ydelse");
		assertThat(get(casePage(inquiry))).bodyText()
			.contains("Anbefalinger (1)", "Skriv fristen", "Grundlag for anbefalingen »Skriv fristen«");
	}

	@Test
	void whatWasTypedAndChosenIsKeptWhenTheFormOfACaseIsWrong() {
		var inquiry = this.cases.inquiry(DAY);
		var matter = this.cases.matter(inquiry, null, this.cases.code("CATEGORY", "Frister"));
		assertThat(send(post(LIST + "/ny").param("id", UUID.randomUUID().toString())
			.param("text", "Skriv fristen")
			.param("basis.number", number(inquiry))
			.param("basis.matters", matter.toString()))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(number(inquiry), "Skriv fristen")
			.containsPattern("value=\"" + matter + "\"[^>]*checked");
	}

	@Test
	void aCaseIsAddedByItsNumberNarrowedToSomeMattersAndTakenOut() {
		UUID id = this.given.given("Skriv fristen", DAY);
		var inquiry = this.cases.inquiry(DAY);
		var late = this.cases.matter(inquiry, null, this.cases.code("CATEGORY", "Frister"));
		this.cases.matter(inquiry, null, this.cases.code("CATEGORY", "Tone"));
		String basis = page(id) + "/grundlag";
		assertThat(send(post(basis).param("number", "2026-9999"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("2026-9999", "Der er ingen sag med det nummer");
		assertThat(send(post(basis))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv et sagsnummer, eller vælg et problem");
		assertThat(send(post(basis).param("number", number(inquiry)))).hasRedirectedUrl(basis + "/" + number(inquiry));
		send(post(basis + "/" + number(inquiry)).param("matters", late.toString()));
		assertThat(get(basis + "/" + number(inquiry))).bodyText().containsPattern("value=\"" + late + "\"[^>]*checked");
		assertThat(get(basis)).bodyText().contains(number(inquiry), "Frister").doesNotContain("Tone");
		send(post(basis + "/" + number(inquiry) + "/fjern"));
		send(post(basis + "/" + number(inquiry) + "/fjern"));
		assertThat(get(basis)).bodyText().contains("bygger ikke på nogen sag");
		assertThat(get(casePage(inquiry))).bodyText().contains("Anbefalinger (0)", "Ikke længere grundlag");
		assertThat(count("journal_entry where event = 'recommendation-basis-removed'")).isOne();
	}

	@Test
	void aMatterOfAnotherCaseIsNotTaken() {
		UUID id = this.given.given("Skriv fristen", DAY);
		var inquiry = this.cases.inquiry(DAY);
		var foreign = this.cases.matter(this.cases.inquiry(DAY), null, this.cases.code("CATEGORY", "Frister"));
		send(post(page(id) + "/grundlag").param("number", number(inquiry)));
		send(post(page(id) + "/grundlag/" + number(inquiry)).param("matters", foreign.toString()));
		assertThat(count("recommendation_matter")).isZero();
	}

	@Test
	void aRestrictedCaseIsSeenByThoseWhoAreNamedAlone() {
		UUID id = this.given.given("Skriv fristen", DAY);
		var inquiry = this.cases.inquiry(DAY);
		this.cases.matter(inquiry, null, this.cases.code("CATEGORY", "Hemmelig kategori"));
		send(post(page(id) + "/grundlag").param("number", number(inquiry)));
		this.jdbc.sql("update inquiry set restricted = true, subject = 'Fortroligt emne'").update();
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) values (?, ?)")
			.params(inquiry, Staff.ADVISOR.id())
			.update();
		for (String path : new String[] { page(id), page(id) + "/grundlag" }) {
			assertThat(get(path)).bodyText().contains(number(inquiry), "Fortroligt emne");
			assertThat(get(path, Staff.SECOND_ADVISOR)).bodyText()
				.doesNotContain(number(inquiry), "Fortroligt emne", "Hemmelig kategori");
		}
		assertThat(get(page(id) + "/grundlag/" + number(inquiry), Staff.SECOND_ADVISOR)).hasStatus(404);
		assertThat(get(LIST + "/ny?sag=" + number(inquiry), Staff.SECOND_ADVISOR)).hasStatus(404);
		assertThat(send(post(page(id) + "/grundlag").param("number", number(inquiry)), Staff.SECOND_ADVISOR))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er ingen sag med det nummer");
	}

	@Test
	void aCaseBecomesTheBasisOfARecommendationThatIsThere() {
		this.given.given("Skriv fristen", DAY);
		UUID id = this.given.given("Hør borgeren", DAY);
		var inquiry = this.cases.inquiry(DAY);
		assertThat(send(post(casePage(inquiry) + "/anbefalinger"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Vælg en anbefaling.", "Skriv fristen", "Hør borgeren");
		send(post(casePage(inquiry) + "/anbefalinger").param("recommendationId", id.toString()));
		assertThat(get(casePage(inquiry))).bodyText().contains("Anbefalinger (1)", "Hør borgeren");
		assertThat(get(casePage(inquiry) + "/anbefalinger")).bodyText()
			.contains("Skriv fristen")
			.doesNotContain("Hør borgeren");
	}

	@Test
	void anOwnInitiativeCaseShowsItsRecommendationsAndWhatTheySaidBefore() {
		var own = this.cases.inquiry(DAY, this.cases.code("TYPE", "Undersøgelse af egen drift", null, "OWN_INITIATIVE"),
				null, null);
		UUID id = UUID.randomUUID();
		send(form(id, "Skriv fristen").param("basis.number", number(own)));
		send(post(page(id) + "/ret").param("id", id.toString())
			.param("version", "0")
			.param("title", "Skriv fristen")
			.param("text", "Skriv fristen i selve brevet")
			.param("reason", "Kvitteringen er afskaffet")
			.param("givenOn", "2-3-2026"));
		assertThat(get(casePage(own))).bodyText()
			.contains("Anbefalinger (1)", "Skriv fristen i selve brevet", "Skriv den forventede frist i kvitteringen",
					"Kvitteringen er afskaffet", "Hele kommunen", "Giv anbefaling");
		assertThat(this.jdbc.sql("select note from journal_entry where event = 'recommendation'")
			.query(String.class)
			.single()).isEqualTo("Skriv den forventede frist i kvitteringen");
	}

	@Test
	void aCaseShowsTheFindingsOfTheOwnInitiativeCaseItIsPartOf() {
		var own = this.cases.inquiry(DAY, this.cases.code("TYPE", "Undersøgelse af egen drift", null, "OWN_INITIATIVE"),
				null, null);
		var inquiry = this.cases.inquiry(DAY);
		send(post(casePage(own) + "/forbindelser").param("id", UUID.randomUUID().toString())
			.param("number", number(inquiry)));
		send(post(casePage(own) + "/konstateringer").param("id", UUID.randomUUID().toString())
			.param("statedOn", "2-3-2026")
			.param("text", "Fristen blev ikke holdt"));
		assertThat(get(casePage(inquiry))).bodyText()
			.contains("Konstateringer af egen drift (1)", "Fristen blev ikke holdt");
		this.jdbc.sql("update inquiry set restricted = true where id = ?").param(own).update();
		assertThat(get(casePage(inquiry))).bodyText().doesNotContain("Fristen blev ikke holdt");
	}

	@Test
	void aFindingIsNamedAsBasis() {
		var own = this.cases.inquiry(DAY, this.cases.code("TYPE", "Undersøgelse af egen drift", null, "OWN_INITIATIVE"),
				null, null);
		UUID finding = UUID.randomUUID();
		send(post(casePage(own) + "/konstateringer").param("id", finding.toString())
			.param("statedOn", "2-3-2026")
			.param("text", "Fristen blev ikke holdt"));
		UUID id = UUID.randomUUID();
		send(form(id, "Skriv fristen").param("basis.number", number(own)).param("basis.findings", finding.toString()));
		assertThat(get(page(id))).bodyText().contains("Konstatering", "Fristen blev ikke holdt");
	}

	@Test
	void aProblemBecomesARecommendation() {
		var problem = this.given.problem("Frister holdes ikke");
		assertThat(get("/problemer/" + problem)).bodyText()
			.contains("hverken blevet til et fokusområde eller en anbefaling");
		assertThat(get(LIST + "/ny?problem=" + problem)).bodyText().contains("Frister holdes ikke");
		UUID id = UUID.randomUUID();
		send(form(id, "Skriv fristen").param("basis.problemId", problem.toString()));
		assertThat(get(page(id))).bodyText().contains("Frister holdes ikke");
		assertThat(get("/problemer/" + problem)).bodyText().contains("Skriv fristen", "Foreslået");
		send(post(page(id) + "/grundlag/problemer/" + problem + "/fjern"));
		assertThat(get(page(id))).bodyText().doesNotContain("Frister holdes ikke");
		send(post(page(id) + "/grundlag").param("problemId", problem.toString()));
		assertThat(get(page(id) + "/grundlag")).bodyText().contains("Frister holdes ikke");
	}

	@Test
	void aCasePageTakesOneStatementForItHoweverManyThereAre() {
		var inquiry = this.cases.inquiry(DAY);
		int none = statements(casePage(inquiry), Staff.ADVISOR);
		for (int i = 0; i < 9; i++) {
			send(post(page(this.given.given("Anbefaling " + i, DAY)) + "/grundlag").param("number", number(inquiry)));
		}
		assertThat(statements(casePage(inquiry), Staff.ADVISOR)).isEqualTo(none + 1).isLessThanOrEqualTo(15);
	}

}
