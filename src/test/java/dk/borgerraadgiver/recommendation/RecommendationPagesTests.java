package dk.borgerraadgiver.recommendation;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Giving a recommendation, and saying anew what it says.
 */
@OfficeTest
class RecommendationPagesTests extends RecommendationPages {

	@Test
	void aRecommendationIsGivenToSeveralDepartmentsAndReadOnItsPage() {
		var ydelse = this.cases.code("DEPARTMENT", "Ydelse");
		var job = this.cases.code("DEPARTMENT", "Jobcenter");
		UUID id = UUID.randomUUID();
		assertThat(send(form(id, "Skriv fristen").param("background", "Borgerne ringer for at få den at vide")
			.param("addressees[0].departmentId", ydelse.toString())
			.param("addressees[1].departmentId", "")
			.param("addressees[2].departmentId", job.toString())
			.param("followUpOn", "1-9-2026"))).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(page(id));
		assertThat(get(page(id))).bodyText()
			.contains("Skriv fristen", "Foreslået", "Jobcenter", "Ydelse", "02-03-2026", "01-09-2026",
					"Borgerne ringer", "Der er ikke svaret endnu", "Historik");
	}

	@Test
	void withoutADepartmentItIsToTheWholeMunicipality() {
		UUID id = UUID.randomUUID();
		send(form(id, "Skriv fristen"));
		assertThat(get(page(id))).bodyText().contains("Hele kommunen");
		assertThat(get(LIST)).bodyText().contains("Hele kommunen");
	}

	@Test
	void aFormSentTwiceIsOneRecommendation() {
		UUID id = UUID.randomUUID();
		send(form(id, "Skriv fristen"));
		assertThat(send(form(id, "Skriv fristen"))).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(page(id));
		assertThat(count("recommendation")).isOne();
		assertThat(count("recommendation_step")).isOne();
	}

	@Test
	void allThatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
		assertThat(send(post(LIST + "/ny").param("id", UUID.randomUUID().toString())
			.param("background", "Borgerne ringer")
			.param("givenOn", "31-2-2026")
			.param("followUpOn", "snart"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Giv anbefalingen en overskrift", "Skriv, hvad der anbefales", "31-2-2026", "snart",
					"Borgerne ringer", "Skriv datoen som dag-m");
	}

	@Test
	void aDayThatCannotBeRightIsToldAtItsField() {
		assertThat(send(post(LIST + "/ny").param("id", UUID.randomUUID().toString())
			.param("title", "Skriv fristen")
			.param("text", "Straks")
			.param("givenOn", "1-1-2999"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dagen ligger i fremtiden", "href=\"#givenOn\"");
		assertThat(send(form(UUID.randomUUID(), "Skriv fristen").param("followUpOn", "1-3-2026")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("kan ikke følges op, før den er givet", "href=\"#followUpOn\"");
	}

	@Test
	void oneMoreDepartmentIsAskedForWhileTheRestStaysAsTyped() {
		var ydelse = this.cases.code("DEPARTMENT", "Ydelse");
		assertThat(send(form(UUID.randomUUID(), "Skriv fristen").param("givenOn", "31-2-2026")
			.param("addressees[0].departmentId", ydelse.toString())
			.param("tilfoej", "1"))).hasStatusOk()
			.bodyText()
			.contains("addressees[1].departmentId", "Skriv fristen", "data-focus=\"addressees1.departmentId\"")
			.containsPattern("value=\"" + ydelse + "\"\\s+selected");
		assertThat(count("recommendation")).isZero();
	}

	@Test
	void whatItSaidBeforeStaysInItsHistory() {
		UUID id = this.given.given("Skriv fristen", DAY, this.cases.code("DEPARTMENT", "Ydelse"));
		assertThat(send(edit(id, 0, "Skriv fristen i kvitteringen"))).hasStatus(HttpStatus.FOUND);
		assertThat(get(page(id))).bodyText()
			.contains("Skriv fristen i kvitteringen", "Rettet", "Sådan stod der før", "Kommunen skal: Skriv fristen");
		assertThat(this.jdbc.sql("select departments_before from recommendation_step where kind = 'EDITED'")
			.query(String.class)
			.single()).isEqualTo("Ydelse");
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesBothVersions() {
		UUID id = this.given.given("Skriv fristen", DAY);
		this.jdbc.sql("update recommendation set title = 'Den andens', version = version + 1").update();
		assertThat(send(edit(id, 0, "Mit eget"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens", "Mit eget", "En anden har rettet imens");
		assertThat(send(edit(id, 1, "Mit eget"))).hasStatus(HttpStatus.FOUND);
		assertThat(send(edit(id, 1, "Mit eget"))).as("pressed twice").hasStatus(HttpStatus.FOUND);
		assertThat(count("recommendation_step where kind = 'EDITED'")).isOne();
	}

	@Test
	void whatOthersHaveReadIsCorrectedWithAReason() {
		UUID id = this.given.given("Skriv fristen", DAY);
		this.given.publish(id, DAY);
		assertThat(get(page(id) + "/ret")).bodyText().contains("Hvorfor rettes den?");
		assertThat(send(edit(id, 0, "Skriv fristen i brevet"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvorfor den rettes", "Skriv fristen i brevet");
		assertThat(send(edit(id, 0, "Skriv fristen i brevet").param("reason", "Den var ikke tydelig")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(get(page(id))).bodyText().contains("Den var ikke tydelig");
		assertThat(get(page(id), Staff.COUNCIL)).bodyText()
			.contains("Skriv fristen i brevet", "Ordlyden er rettet")
			.doesNotContain("Den var ikke tydelig", "Kommunen skal");
	}

	@Test
	void itsHistoryIsNeverChangedInTheDatabase() {
		this.given.given("Skriv fristen", DAY);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update recommendation_step set note = 'x'").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from recommendation_step").update());
	}

	private MockMvcRequestBuilder edit(UUID id, long version, String title) {
		return post(page(id) + "/ret").param("id", id.toString())
			.param("version", Long.toString(version))
			.param("title", title)
			.param("text", "Skriv den forventede frist i kvitteringen")
			.param("givenOn", "2-3-2026");
	}

}
