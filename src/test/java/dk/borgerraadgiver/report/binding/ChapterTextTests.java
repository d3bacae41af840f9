package dk.borgerraadgiver.report.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class ChapterTextTests {

	private static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	@Autowired
	private MessageSource messages;

	private ChapterText text;

	/** Nine inquiries with ten matters after eight with none. */
	@BeforeEach
	void aYear() {
		var cases = new CaseMother(this.jdbc);
		UUID work = cases.code("DEPARTMENT", "Center for Arbejdsmarked");
		UUID child = cases.code("DEPARTMENT", "Center for Børn og Unge");
		UUID slow = cases.code("CATEGORY", "Lang sagsbehandlingstid/manglende svar");
		UUID advice = cases.code("CATEGORY", "Vejledning: hele");
		UUID solved = cases.code("RESULT", "Fuldt løst");
		UUID partly = cases.code("RESULT", "Delvist løst");
		UUID not = cases.code("RESULT", "Slet ikke løst");
		UUID talk = cases.code("METHOD", "Samtale");
		for (int i = 0; i < 9; i++) {
			var inquiry = cases.inquiry(YEAR.from().plusDays(i));
			cases.matter(inquiry, (i < 6) ? work : child, (i < 5) ? slow : advice, (i > 3 && i < 8) ? talk : null,
					(i < 4) ? solved : (i < 6) ? partly : not, null);
		}
		cases.matter(cases.inquiry(YEAR.to()), work, advice);
		for (int i = 0; i < 8; i++) {
			cases.close(cases.inquiry(YEAR.from().minusYears(1).plusDays(i)), YEAR.to());
		}
		this.text = new ChapterText(told(List.of(YEAR.yearBefore())), Passages.NONE, this.messages, Written.DANISH);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"{{henvendelser}} henvendelser om {{klageforhold}} forhold # 10 henvendelser om 10 forhold",
			"{{Henvendelser}} # 10", "{{ genåbnede }} # 0", "{{egen drift}} # 0",
			"{{ændring:henvendelser}} # en stigning på 25 %", "{{forskel:henvendelser}} # 2 flere",
			"{{før:henvendelser}} # 8", "{{ændring:sparring}} # uændret",
			"{{ændring:klageforhold}} # en stigning fra 0 til 10", "{{andel:resultat:fuldt løst+delvist løst}} # 60 %",
			"{{antal:resultat:ikke angivet}} # 1", "{{antal:kategori:Vejledning: hele}} # 5",
			"{{andel:afdeling:center for børn og unge}} # 30 %",
			"{{antal:top:kategori:1}} af {{klageforhold}} # 5 af 10", "{{andel:top:kategori:1}} # 50 %",
			"Mest: {{top:kategori:2}}. # Mest: Lang sagsbehandlingstid/manglende svar (5) og Vejledning: hele (5).",
			"{{periode}} # 1. januar 2023 – 31. december 2023", "{{dage:median}} # 725,5",
			"`{{henvendelser}}` # {{henvendelser}}", "{henvendelser} # {henvendelser}",
			"<b>{{henvendelser}}</b> # <b>10</b>" })
	void whatIsWrittenBetweenBracesBecomesItsFigure(String written, String read) {
		assertThat(plain(written)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "{{hevendelser}} # Kender ikke »hevendelser«. Mente du »henvendelser«",
			"{{andel:resultat:løsst}} # Der er ingen »løsst« i perioden.",
			"{{andel:farve:rød}} # Tal kan ikke deles efter »farve«.",
			"{{tabel:afdelinger}} # Der er ingen tabel »afdelinger«. Mente du »afdeling«",
			"{{top:kategori:mange}} # »mange« er ikke et antal.", "{{top:kategori}} # Der mangler noget efter kolon.",
			"{{andel}} # Der mangler noget efter kolon.", "{{}} # Der mangler noget efter kolon.",
			"Se {{tabel:kategori}} her # Tabeller, diagrammer, anbefalinger og eksempler står i et afsnit for sig selv",
			"{{henvendelser # Luk med to tuborgklammer", "{{ {{henvendelser}} # Luk med to tuborgklammer",
			"{{dage:hurtigst}} # Skriv gennemsnit, median eller p90." })
	void aMisspeltOneIsAMistakeAtItsPlaceThatTellsWhatToDo(String written, String reason) {
		var mistakes = this.text.read(written, "a")
			.stream()
			.flatMap((block) -> ((Block.Paragraph) block).words().stream())
			.filter(Inline.Mistake.class::isInstance)
			.map(Inline.Mistake.class::cast)
			.toList();
		assertThat(mistakes).singleElement().satisfies((mistake) -> assertThat(mistake.reason()).contains(reason));
	}

	@Test
	void withoutAPeriodToCompareWithAChangeIsAMistake() {
		var alone = new ChapterText(told(List.of()), Passages.NONE, this.messages, Written.DANISH);
		assertThat(alone.read("{{ændring:henvendelser}}", "a").toString()).contains("ingen periode at sammenligne med");
	}

	@Test
	void aFallIsToldAsOne() {
		var back = new ChapterText(
				new Told("Prøveby", this.figures.series(YEAR.yearBefore(), List.of(YEAR)), 3, 28, Past.NONE),
				Passages.NONE, this.messages, Written.DANISH);
		assertThat(Inline.plain(((Block.Paragraph) back.read("{{ændring:henvendelser}}", "a").getFirst()).words()))
			.isEqualTo("et fald på 20 %");
	}

	@Test
	void aTableStandsAloneAndAddsUp() {
		var grid = ((Block.Table) this.text.read("{{tabel:kategori|Klager i året}}", "a").getFirst()).grid();
		assertThat(grid.caption()).isEqualTo("Klager i året");
		assertThat(grid.columns()).containsExactly("2023", "Andel", "2022", "Ændring");
		assertThat(grid.rows()).extracting((row) -> row.name() + " " + row.cells().getFirst().text())
			.containsExactly("Lang sagsbehandlingstid/manglende svar 5", "Vejledning: hele 5");
		assertThat(grid.total()).isNotNull();
	}

	@Test
	void aShortTableTellsTheRestTogether() {
		var grid = ((Block.Table) this.text.read("{{tabel:kategori:1}}", "a").getFirst()).grid();
		assertThat(grid.rows()).extracting((row) -> row.name() + " " + row.cells().getFirst().text())
			.containsExactly("Lang sagsbehandlingstid/manglende svar 5", "øvrige 5");
	}

	@Test
	void aCrossingHasItsSums() {
		var grid = ((Block.Table) this.text.read("{{tabel:type_afdeling}}", "a").getFirst()).grid();
		assertThat(grid.columns()).containsExactly("ikke angivet", "I alt");
		assertThat(grid.lines()).extracting((row) -> row.name() + " " + row.cells().getLast().text())
			.containsExactly("Center for Arbejdsmarked 7", "Center for Børn og Unge 3", "I alt 10");
	}

	@Test
	void whatIsSmallInACrossingIsKeptBackWithAllThatWouldTellIt() {
		var grid = ((Block.Table) this.text.read("{{tabel:metode × afdeling}}", "a").getFirst()).grid();
		assertThat(grid.lines()).extracting((row) -> row.name() + row.cells().stream().map(Cell::text).toList())
			.containsExactly("Center for Arbejdsmarked[··, ··, 7]", "Center for Børn og Unge[··, ··, 3]",
					"I alt[4, 6, 10]");
		assertThat(grid.note()).contains("er holdt tilbage, så ingen kan genkendes");
	}

	@Test
	void theRestOfAShortCrossingIsToldOnlyWhereItTellsNothingNew() {
		var grid = ((Block.Table) this.text.read("{{tabel:metode × afdeling:1}}", "a").getFirst()).grid();
		assertThat(grid.rows()).extracting((row) -> row.name() + row.cells().stream().map(Cell::text).toList())
			.containsExactly("Center for Arbejdsmarked[··, ··, 7]", "øvrige[··, ··, 3]");
	}

	@Test
	void everyCrossingOfThePageIsATableOfTheText() {
		for (String word : List.of("resultat × afdeling", "medhold x afdeling", "kategori_afdeling", "svar × afdeling",
				"svartid × afdeling")) {
			var grid = ((Block.Table) this.text.read("{{tabel:" + word + "}}", "a").getFirst()).grid();
			assertThat(grid.caption()).as(word).isNotEmpty();
		}
		var grid = ((Block.Table) this.text.read("{{tabel:kategori × afdeling}}", "a").getFirst()).grid();
		assertThat(grid.lines()).extracting((row) -> row.name() + row.cells().stream().map(Cell::text).toList())
			.containsExactly("Lang sagsbehandlingstid/manglende svar[··, ··, 5]", "Vejledning: hele[··, ··, 5]",
					"I alt[7, 3, 10]");
	}

	@Test
	void bothClocksStandSideBySideForEveryPeriod() {
		var grid = ((Block.Table) this.text.read("{{tabel:frister}}", "a").getFirst()).grid();
		assertThat(grid.columns()).containsExactly("2023", "2022");
		assertThat(grid.rows()).extracting((row) -> row.name() + row.cells().stream().map(Cell::text).toList())
			.startsWith("Første svar til borgeren[10, 8]", "inden for målet[0, 0]", "efter målet[9, 8]")
			.contains("Svar fra afdelingerne[0, 0]", "andel i tide[–, –]", "Rykkere[0, 0]");
	}

	@Test
	void aCrossingIsDrawnInPiecesWithoutWhatItKeepsBack() {
		var chart = (Block.Chart) this.text.read("{{diagram:metode × afdeling}}", "a").getFirst();
		assertThat(chart.shape()).isEqualTo(Block.Chart.Shape.STACKED);
		assertThat(chart.told()).contains("2 søjler, hver delt i Samtale, ikke angivet",
				"Længst er Center for Arbejdsmarked med 7 i alt");
		assertThat(chart.grid().isHiding()).isTrue();
	}

	@Test
	void aDivisionOfOutcomesNamesEveryOutcomeThatCanBe() {
		assertThat(plain("{{antal:svar:svaret i tide}} {{andel:første svar:efter målet}} {{mæglinger}} {{rykkere}}"))
			.isEqualTo("0 90 % 0 0");
	}

	@Test
	void aChartSaysInWordsWhatItShows() {
		var chart = (Block.Chart) this.text.read("{{diagram:måned}}", "a").getFirst();
		assertThat(chart.shape()).isEqualTo(Block.Chart.Shape.COLUMNS);
		assertThat(chart.told()).contains("12 rækker", "Størst er januar 2023 med 9");
	}

	@Test
	void theMostFrequentAloneInAParagraphAreANumberedList() {
		assertThat(this.text.read("{{top:afdeling:5}}", "a")).singleElement()
			.isInstanceOfSatisfying(Block.Listing.class, (list) -> assertThat(list.items()).hasSize(2));
	}

	@Test
	void textIsReadWithHeadingsListsAndLinks() {
		var blocks = this.text.read("""
				# Først

				##### Langt nede

				1. **fed** og *kursiv* [lov](https://retsinformation.dk) [slem](javascript:alert)

				> Citat
				""", "tal");
		assertThat(blocks).hasSize(4);
		assertThat(blocks.get(0)).isEqualTo(new Block.Heading(3, "tal-1", List.of(new Inline.Words("Først"))));
		assertThat(((Block.Heading) blocks.get(1)).level()).isEqualTo(4);
		assertThat(blocks.get(2).toString()).contains("Link[target=https://retsinformation.dk")
			.doesNotContain("javascript");
		assertThat(blocks.get(3)).isInstanceOf(Block.Quotation.class);
	}

	private Told told(List<Period> compared) {
		return new Told("Prøveby", this.figures.series(YEAR, compared), 3, 28, Past.NONE);
	}

	private String plain(String written) {
		return Inline.plain(((Block.Paragraph) this.text.read(written, "a").getFirst()).words());
	}

}
