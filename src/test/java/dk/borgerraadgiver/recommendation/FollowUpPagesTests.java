package dk.borgerraadgiver.recommendation;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes of a recommendation: answers, how far it has come, and when the council
 * reads it.
 */
@OfficeTest
class FollowUpPagesTests extends RecommendationPages {

	private UUID ydelse = new UUID(0, 0);

	private UUID id = new UUID(0, 0);

	@BeforeEach
	void give() {
		this.ydelse = this.cases.code("DEPARTMENT", "Ydelse");
		this.id = this.given.given("Skriv fristen", DAY, this.ydelse);
	}

	@Test
	void anAnswerSaysWhoAndMakesTheRecommendationWhatItMeans() {
		assertThat(send(
				answer(UUID.randomUUID(), "Det gør vi fra 1. juni", "ACCEPTED").param("answeredBy", "Centerchef Karl")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(get(page(this.id))).bodyText()
			.contains("Accepteret", "Det gør vi fra 1. juni", "Centerchef Karl", "Foreslået", "→");
		assertThat(status()).isEqualTo("ACCEPTED");
	}

	@Test
	void anAnswerWithoutWordsOrMeaningIsToldAndNothingIsLost() {
		assertThat(send(post(page(this.id) + "/svar").param("id", UUID.randomUUID().toString())
			.param("on", "9-9-9")
			.param("answeredBy", "Centerchef Karl"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv svaret", "Vælg en status", "9-9-9", "Centerchef Karl");
	}

	@Test
	void onlyTheAddresseesAnswer() {
		var other = this.cases.code("DEPARTMENT", "Teknik");
		assertThat(send(answer(UUID.randomUUID(), "Ikke os", "REJECTED").param("departmentId", other.toString())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ikke rettet til den afdeling", "Ikke os");
		assertThat(status()).isEqualTo("PROPOSED");
	}

	@Test
	void aCorrectedAnswerTakesThePlaceOfTheFirstAndBothStandInTheHistory() {
		UUID first = UUID.randomUUID();
		send(answer(first, "Fra 1. maj", "ACCEPTED"));
		assertThat(get(page(this.id) + "/svar?retter=" + first)).bodyText().contains("Ret svaret", "Fra 1. maj");
		send(answer(UUID.randomUUID(), "Fra 1. juni", "ACCEPTED").param("corrects", first.toString()));
		assertThat(get(page(this.id))).bodyText().contains("Svar rettet", "Fra 1. juni", "Fra 1. maj");
		this.given.publish(this.id, DAY);
		assertThat(get(page(this.id), Staff.COUNCIL)).bodyText().contains("Fra 1. juni").doesNotContain("Fra 1. maj");
		assertThat(send(answer(UUID.randomUUID(), "Mit", "ACCEPTED").param("corrects", first.toString())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En anden har rettet svaret imens", "Mit");
	}

	@Test
	void aFormSentTwiceIsOneAnswerAndOneFollowUp() {
		UUID answer = UUID.randomUUID();
		send(answer(answer, "Ja", "ACCEPTED"));
		assertThat(send(answer(answer, "Ja", "ACCEPTED"))).hasStatus(HttpStatus.FOUND);
		UUID step = UUID.randomUUID();
		send(followUp(step, 1, "CARRIED_OUT").param("progress", "Kvitteringen nævner fristen"));
		assertThat(send(followUp(step, 1, "CARRIED_OUT").param("progress", "Kvitteringen nævner fristen")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(count("recommendation_answer")).isOne();
		assertThat(count("recommendation_step where kind in ('ANSWERED', 'FOLLOWED_UP')")).isEqualTo(2);
	}

	@Test
	void aFollowUpTellsTheCouncilWhatHappenedAndKeepsTheOfficesNote() {
		send(followUp(UUID.randomUUID(), 0, "CARRIED_OUT").param("progress", "Kvitteringen nævner fristen")
			.param("note", "Karl var længe om det")
			.param("followUpOn", "1-12-2027"));
		this.given.publish(this.id, DAY);
		assertThat(get(page(this.id))).bodyText()
			.contains("Gennemført", "Kvitteringen nævner fristen", "Karl var længe om det", "01-12-2027",
					Staff.ADVISOR.fullName());
		assertThat(get(page(this.id), Staff.COUNCIL)).bodyText()
			.contains("Gennemført", "Kvitteringen nævner fristen")
			.doesNotContain("Karl var længe om det", "01-12-2027", Staff.ADVISOR.fullName(), "/henvendelser");
	}

	@Test
	void aFollowUpThatSaysNothingIsTold() {
		assertThat(send(followUp(UUID.randomUUID(), 0, "PROPOSED"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv, hvad der er sket");
	}

	@Test
	void noStatusIsOlderThanTheOneBefore() {
		this.given.move(this.id, "ACCEPTED", DAY.plusDays(10));
		assertThat(send(followUp(UUID.randomUUID(), 0, "CARRIED_OUT", "5-3-2026")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er noteret en senere status", "href=\"#on\"");
		assertThat(send(followUp(UUID.randomUUID(), 0, "ACCEPTED", "1-3-2026").param("note", "set")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("før anbefalingen blev givet");
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesWhatTheFirstNotedAndKeepsTheirOwn() {
		send(followUp(UUID.randomUUID(), 0, "ACCEPTED").param("progress", "Den første skrev"));
		assertThat(send(followUp(UUID.randomUUID(), 0, "REJECTED").param("progress", "Den anden skrev")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("En anden har rettet imens", "Den første skrev", "Den anden skrev");
		assertThat(send(followUp(UUID.randomUUID(), 1, "REJECTED").param("progress", "Den anden skrev")))
			.hasStatus(HttpStatus.FOUND);
	}

	@Test
	void theCouncilReadsItFromTheDayAnAdvisorSays() {
		assertThat(get(page(this.id), Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(post(page(this.id) + "/offentlig").param("publicFrom", "i går")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("i g&aring;r");
		send(post(page(this.id) + "/offentlig").param("publicFrom", "1-1-2999"));
		assertThat(get(page(this.id), Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		send(post(page(this.id) + "/offentlig").param("publicFrom", "2-3-2026"));
		assertThat(get(page(this.id), Staff.COUNCIL)).hasStatusOk();
		send(post(page(this.id) + "/offentlig").param("publicFrom", ""));
		send(post(page(this.id) + "/offentlig").param("publicFrom", ""));
		assertThat(get(page(this.id), Staff.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(count("recommendation_step where kind in ('PUBLISHED', 'WITHDRAWN')")).isEqualTo(3);
	}

	private MockMvcRequestBuilder answer(UUID answer, String text, String status) {
		return post(page(this.id) + "/svar").param("id", answer.toString())
			.param("on", "20-4-2026")
			.param("text", text)
			.param("status", status);
	}

	private MockMvcRequestBuilder followUp(UUID step, long version, String status) {
		return followUp(step, version, status, "5-5-2026");
	}

	private MockMvcRequestBuilder followUp(UUID step, long version, String status, String on) {
		return post(page(this.id) + "/opfoelgning").param("id", step.toString())
			.param("version", Long.toString(version))
			.param("on", on)
			.param("status", status);
	}

	private String status() {
		return this.jdbc.sql("select status from recommendation where id = ?")
			.param(this.id)
			.query(String.class)
			.single();
	}

}
