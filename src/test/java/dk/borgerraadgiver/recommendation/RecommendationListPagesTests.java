package dk.borgerraadgiver.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of recommendations: how advisors find theirs, and what others read.
 */
@OfficeTest
class RecommendationListPagesTests extends RecommendationPages {

	private static final Pattern TITLE = Pattern.compile("href=\"/anbefalinger/[0-9a-f-]{36}\">([^<]+)</a>");

	@Autowired
	private Clock clock;

	@Test
	void theLineAboveTellsHowManyThereAreOfEachStatusAndLeadsToThem() {
		this.given.given("Første", DAY);
		this.given.move(this.given.given("Anden", DAY), "ACCEPTED", DAY.plusDays(9));
		this.given.move(this.given.given("Tredje", DAY.minusYears(1)), "ACCEPTED", DAY);
		assertThat(body(LIST, Staff.ADVISOR)).containsPattern("Alle</span> <strong>3<")
			.containsPattern("Foreslået</span> <strong>1<")
			.containsPattern("Accepteret</span> <strong>2<")
			.doesNotContainPattern("Afvist</span> <strong>");
		assertThat(titles("?status=accepteret")).containsExactly("Anden", "Tredje");
		assertThat(body(LIST + "?status=accepteret&aar=2025", Staff.ADVISOR)).contains("Alle</span> <strong>1<")
			.contains("Accepteret</span> <strong>1<");
		assertThat(titles("?status=accepteret&aar=2025")).containsExactly("Tredje");
	}

	@Test
	void theCouncilReadsHowFarOneHasComeInWordsOfEverybody() {
		var one = this.given.given("Første", DAY);
		this.given.move(one, "PARTLY_ACCEPTED", DAY.plusDays(9));
		this.given.publish(one, DAY);
		assertThat(body(LIST, Staff.COUNCIL)).contains("Kommunen følger en del af anbefalingen")
			.doesNotContain("Delvist accepteret");
		assertThat(body(page(one), Staff.COUNCIL)).contains("Afventer svar", "Kommunen følger en del af anbefalingen");
		assertThat(body(LIST, Staff.ADVISOR)).contains("Delvist accepteret");
	}

	@Test
	void theListLeavesAsAFileAsItWasNarrowedAndItIsNotedOnce() {
		this.given.move(this.given.given("=Første", DAY), "ACCEPTED", DAY.plusDays(9));
		this.given.given("Anden", DAY);
		for (int click = 0; click < 2; click++) {
			assertThat(send(post(LIST + "/udtraek").param("id", new UUID(3, 3).toString())
				.param("format", "CSV")
				.param("status", "accepteret"))).hasStatusOk()
				.bodyText()
				.contains("Overskrift;Anbefaling;", "'=Første", "02-03-2026", "Accepteret")
				.doesNotContain("Anden");
		}
		assertThat(send(post(LIST + "/udtraek").param("id", new UUID(3, 4).toString()).param("format", "XLSX")))
			.hasStatusOk();
		assertThat(count("recommendation_export")).isEqualTo(2);
		assertThat(body(LIST + "/udtraek", Staff.ADVISOR)).contains("CSV", "XLSX", "/anbefalinger?status=accepteret",
				Staff.ADVISOR.fullName());
	}

	@Test
	void whatIsToBeFollowedUpStandsOnMinDag() {
		assertThat(body("/min-dag", Staff.ADVISOR)).doesNotContain("Anbefalinger at følge op på");
		var today = LocalDate.now(this.clock);
		this.given.followUp(this.given.given("Skulle være fulgt op", DAY), today.minusDays(3));
		this.given.followUp(this.given.given("Snart", DAY), today.plusDays(7));
		this.given.followUp(this.given.given("Siden", DAY), today.plusDays(8));
		assertThat(body("/min-dag", Staff.ADVISOR))
			.containsSubsequence("Anbefalinger at følge op på", "Skulle være fulgt op", "3 dage over", "Snart")
			.doesNotContain("Siden</a>");
	}

	@Test
	void aDepartmentIsFoundAsItReadsNowWithWhatWasMergedIntoItAndWhatStandsUnderIt() {
		var centre = this.cases.code("DEPARTMENT", "Center for Arbejde");
		var youth = this.cases.code("DEPARTMENT", "Ungeindsatsen", centre, null);
		var job = this.cases.code("DEPARTMENT", "Jobcenter", centre, null);
		this.given.given("Til de unge", DAY, youth);
		this.given.given("Til jobcentret", DAY, job);
		this.given.given("Til centret", DAY, centre);
		this.given.given("Til alle", DAY);
		this.cases.merge(youth, job, DAY.plusDays(30));
		assertThat(titles("?afdeling=" + job + "&sorter=titel-stigende")).containsExactly("Til de unge",
				"Til jobcentret");
		assertThat(titles("?afdeling=" + youth + "&sorter=titel-stigende")).containsExactly("Til de unge",
				"Til jobcentret");
		assertThat(titles("?afdeling=" + centre + "&sorter=titel-stigende")).containsExactly("Til centret",
				"Til de unge", "Til jobcentret");
		assertThat(titles("?afdeling=hele-kommunen")).containsExactly("Til alle");
		assertThat(body(LIST, Staff.ADVISOR)).as("as it was named then").contains("Ungeindsatsen");
	}

	@Test
	void whatIsDueIsFoundAndStandsFirstWhenSortedByIt() {
		var today = LocalDate.now(this.clock);
		this.given.followUp(this.given.given("Om en uge", DAY), today.plusDays(7));
		this.given.followUp(this.given.given("I går", DAY), today.minusDays(1));
		this.given.followUp(this.given.given("I dag", DAY), today);
		this.given.followUp(this.given.given("Til næste år", DAY), today.plusYears(1));
		this.given.given("Aldrig", DAY);
		assertThat(titles("?opfoelgning=forfalden&sorter=opfoelgning-stigende")).containsExactly("I går", "I dag");
		assertThat(titles("?opfoelgning=snart&sorter=opfoelgning-stigende")).containsExactly("I dag", "Om en uge");
		assertThat(titles("?opfoelgning=senere")).containsExactly("Til næste år");
		assertThat(titles("?opfoelgning=ingen")).containsExactly("Aldrig");
		assertThat(titles("?sorter=opfoelgning-stigende")).first().isEqualTo("I går");
		assertThat(body(LIST, Staff.ADVISOR)).contains("1 dag over", "i dag");
	}

	@Test
	void everyWordIsLookedForAnywhereInItAndPercentIsNoWildcard() {
		this.given.given("Skriv fristen i kvitteringen", DAY);
		this.given.given("Hør borgeren i 100 % af sagerne", DAY);
		assertThat(titles("?tekst=KVITTERING frist")).containsExactly("Skriv fristen i kvitteringen");
		assertThat(titles("?tekst=100 %")).containsExactly("Hør borgeren i 100 % af sagerne");
		assertThat(titles("?tekst=findes ikke")).isEmpty();
		assertThat(body(LIST + "?tekst=findes", Staff.ADVISOR)).contains("Ingen anbefaling passer");
	}

	@Test
	void wordsTheAddressShouldNotHaveAskForNothing() {
		this.given.given("Skriv fristen", DAY);
		assertThat(titles("?status=nej&afdeling=xx&aar=igår&opfoelgning=nu&sorter=;drop")).hasSize(1);
	}

	@Test
	void aLongListIsPagedAndTakesAsManyStatementsAsAShortOne() {
		this.given.given("Den første", DAY, this.cases.code("DEPARTMENT", "Ydelse"));
		int one = statements(LIST, Staff.ADVISOR);
		for (int i = 0; i < 60; i++) {
			this.given.given("Anbefaling " + i, DAY.minusDays(i));
		}
		assertThat(statements(LIST, Staff.ADVISOR)).isEqualTo(one).isLessThanOrEqualTo(6);
		assertThat(titles("")).hasSize(50);
		assertThat(titles("?side=2")).hasSize(11);
	}

	@Test
	void theCouncilReadsWhatIsPublishedAndNothingOfTheOfficesOwn() {
		var hidden = this.given.given("Ikke udgivet", DAY);
		var later = this.given.given("Udgives senere", DAY);
		var open = this.given.given("Skriv fristen", DAY, this.cases.code("DEPARTMENT", "Ydelse"));
		this.given.publish(later, LocalDate.of(2999, 1, 1));
		this.given.publish(open, DAY);
		this.given.followUp(open, LocalDate.of(2026, 12, 24));
		var inquiry = this.cases.inquiry(DAY);
		send(post(page(open) + "/grundlag").param("number", number(inquiry)));
		for (String path : List.of(LIST, LIST + "?opfoelgning=senere&sorter=opfoelgning-stigende", page(open))) {
			assertThat(body(path, Staff.COUNCIL)).as(path)
				.contains("Skriv fristen", "Ydelse")
				.doesNotContain("Ikke udgivet", "Udgives senere", "24-12-2026", number(inquiry), "/henvendelser",
						"/problemer", "Grundlag", "Følges op", Staff.ADVISOR.fullName(), "Ny anbefaling");
		}
		assertThat(body(LIST, Staff.COUNCIL)).contains("Alle</span> <strong>1<");
		assertThat(get(page(hidden), Staff.COUNCIL)).hasStatus(404);
		assertThat(get(page(later), Staff.COUNCIL)).hasStatus(404);
		assertThat(get(page(open) + "/grundlag", Staff.COUNCIL)).hasStatus(403);
	}

	@Test
	void anOfficeWithoutRecommendationsSaysSo() {
		assertThat(body(LIST, Staff.ADVISOR)).contains("Kontoret har ikke givet nogen anbefaling endnu");
		assertThat(body(LIST, Staff.COUNCIL)).contains("Der er endnu ikke offentliggjort nogen anbefaling");
		this.given.given("Ikke udgivet", DAY);
		assertThat(body(LIST, Staff.COUNCIL)).contains("Der er endnu ikke offentliggjort nogen anbefaling")
			.doesNotContain("<strong>1");
	}

	@Test
	void aPageTakesFewStatementsWhateverHappenedToIt() {
		UUID id = this.given.given("Skriv fristen", DAY, this.cases.code("DEPARTMENT", "Ydelse"));
		int one = statements(page(id), Staff.ADVISOR);
		for (int i = 1; i < 20; i++) {
			this.given.move(id, (i % 2 == 0) ? "ACCEPTED" : "REJECTED", DAY.plusDays(i));
		}
		assertThat(statements(page(id), Staff.ADVISOR)).isEqualTo(one).isLessThanOrEqualTo(8);
		this.given.publish(id, DAY);
		assertThat(statements(page(id), Staff.COUNCIL)).isLessThanOrEqualTo(7);
	}

	private List<String> titles(String query) {
		return titles(query, Staff.ADVISOR);
	}

	private List<String> titles(String query, Viewer viewer) {
		return TITLE.matcher(body(LIST + query, viewer)).results().map((found) -> found.group(1)).toList();
	}

}
