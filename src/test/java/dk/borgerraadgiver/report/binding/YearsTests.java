package dk.borgerraadgiver.report.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureCount;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.report.format.HtmlBody;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several years side by side in a text: some counted, some once published.
 */
@OfficeTest
class YearsTests {

	private static final Period YEAR = Period.year(LocalDate.of(2023, 1, 1), 1);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	@Autowired
	private MessageSource messages;

	private FigureReport counted;

	private String advice;

	/** Twelve inquiries this year and ten the year before; eight were once published. */
	@BeforeEach
	void years() {
		var cases = new CaseMother(this.jdbc);
		UUID category = cases.code("CATEGORY", "Vejledning");
		UUID other = cases.code("CATEGORY", "Partshøring");
		this.advice = category.toString();
		for (int i = 0; i < 22; i++) {
			cases.matter(cases.inquiry(((i < 12) ? YEAR : YEAR.yearBefore()).from().plusDays(i)), null,
					(i % 2 == 0) ? category : other);
		}
		this.counted = this.figures.series(YEAR, List.of(YEAR.yearBefore()));
	}

	@Test
	void everyPeriodHasAColumnAndThePublishedOnesAreMarkedWithTheirSource() {
		var grid = table("{{tabel:år}}");
		assertThat(grid.columns()).containsExactly("2021 *", "2022", "2023");
		assertThat(row(grid, "henvendelser")).containsExactly("8", "10", "12");
		assertThat(row(grid, "klageforhold")).containsExactly("9", "10", "12");
		assertThat(row(grid, "sager")).as("was not published").containsExactly("–", "10", "12");
		assertThat(grid.note()).contains("* Offentliggjorte tal, ikke talt her: 2021: Årsberetning 2021.");
	}

	@Test
	void ratesStandBelowTheTotalsWhereThereIsSomethingToMeasureBy() {
		var grid = table("{{tabel:år}}");
		assertThat(row(grid, "henvendelser pr. 1.000 indbyggere")).containsExactly("–", "–", "1,5");
		assertThat(row(grid, "sager i procent af kommunens sager")).containsExactly("–", "–", "0,6");
		assertThat(plain("{{pr. 1.000:henvendelser}} {{andel af sager}} {{andel af sager:henvendelser}}"))
			.isEqualTo("1,5 0,6 % 0,6 %");
	}

	@Test
	void aDivisionYearByYearNamesWhatWasPublishedByTheCodesOfToday() {
		var grid = table("{{tabel:år:kategori}}");
		assertThat(row(grid, "Vejledning")).containsExactly("4", "5", "6");
		assertThat(row(grid, "Klager over sne")).containsExactly("2", "0", "0");
		assertThat(row(grid, "Partshøring")).containsExactly("–", "5", "6");
		assertThat(row(grid, "I alt")).containsExactly("9", "10", "12");
	}

	@Test
	void theRestOfAShortDivisionIsWhatIsLeftOfTheWhole() {
		assertThat(row(table("{{tabel:år:kategori:1}}"), "øvrige")).as("Partshøring was not published")
			.containsExactly("–", "5", "6");
	}

	@Test
	void yearsAreDrawnInShadesOfOneInkWithATextForThoseWhoDoNotSee() {
		var chart = (Block.Chart) read("{{diagram:år:kategori:5}}");
		assertThat(chart.shape()).isEqualTo(Block.Chart.Shape.GROUPED);
		assertThat(HtmlBody.of(List.of(chart))).contains("2021 *", "2022", "2023", "stroke-width=\"1\" d=\"M");
		var totals = (Block.Chart) read("{{diagram:år}}");
		assertThat(totals.shape()).isEqualTo(Block.Chart.Shape.COLUMNS);
		assertThat(HtmlBody.of(List.of(totals))).contains(">2021 *</text>", ">2023</text>");
		assertThat(totals.told()).contains("3 rækker", "Størst er 2023 med 12");
	}

	@Test
	void aReportIsComparedWithWhatWasPublished() {
		var text = text(new Told("Prøveby", comparedWith(published()), 3, 28, past(List.of())));
		assertThat(plain(text, "{{ændring:henvendelser}}, {{før:klageforhold}}, {{forskel:henvendelser}}"))
			.isEqualTo("en stigning på 50 %, 9, 4 flere");
		assertThat(reason(text, "{{ændring:sager}}")).contains("ikke blandt de offentliggjorte");
		assertThat(plain(text, "{{før:antal:kategori:Vejledning}} {{før:andel:kategori:Vejledning}}"))
			.isEqualTo("4 44 %");
		var grid = ((Block.Table) text.read("{{tabel:kategori}}", "a").getFirst()).grid();
		assertThat(grid.columns()).containsExactly("2023", "Andel", "2021 *", "Ændring");
		assertThat(row(grid, "Partshøring")).containsExactly("6", "50 %", "–", "–");
	}

	@Test
	void withoutADenominatorTheMistakeLeadsToWhereItIsEntered() {
		var text = text(new Told("Prøveby", this.counted, 3, 28, Past.NONE));
		assertThat(reason(text, "{{pr. 1.000:henvendelser}}")).contains("indbyggertal for 2023 mangler");
		assertThat(HtmlBody.of(text.read("{{andel af sager}}", "a")))
			.contains("href=\"/tal/offentliggjorte/ny?aar=2023\"");
		var half = new FigureReport(this.figures.report(Period.halfYear(YEAR.from()), null).chosen(), List.of(),
				this.counted.names(), List.of());
		assertThat(reason(text(new Told("Prøveby", half, 3, 28, past(List.of()))), "{{andel af sager}}"))
			.contains("kun regnes for et helt år");
	}

	@Test
	void aYearIsTheOneMostOfThePeriodLiesIn() {
		assertThat(Denominators.year(new Period(LocalDate.of(2019, 8, 1), LocalDate.of(2020, 7, 31)))).isEqualTo(2020);
		assertThat(Denominators.year(new Period(LocalDate.of(2019, 8, 1), LocalDate.of(2020, 1, 22)))).isEqualTo(2019);
	}

	@Test
	void monthsAreNotSetUpYearByYear() {
		assertThat(reason(text(told()), "{{tabel:år:måned}}")).contains("kan ikke stilles op år for år");
	}

	@Test
	void thePickerOffersTheYears() {
		var offered = text(told()).offers()
			.stream()
			.flatMap((group) -> group.all().stream())
			.map(Offer::source)
			.toList();
		assertThat(offered).contains("{{tabel:år}}", "{{diagram:år}}", "{{tabel:år:kategori:5}}",
				"{{pr. 1.000:henvendelser}}", "{{andel af sager}}", "{{tabel:frister}}",
				"{{diagram:medhold × afdeling}}");
	}

	private Told told() {
		return new Told("Prøveby", this.counted, 3, 28, past(List.of(published())));
	}

	private static Past past(List<FigureSheet> earlier) {
		return new Past(earlier, new Denominators(Map.of(2023, 8000L), Map.of(2023, 2000L)));
	}

	private FigureReport comparedWith(FigureSheet sheet) {
		return new FigureReport(this.counted.chosen(), List.of(sheet), this.counted.names(), List.of());
	}

	private FigureSheet published() {
		return FigureSheet
			.published(YEAR.yearBefore().yearBefore(), YEAR.to(),
					List.of(new FigureCount(FigureTable.TOTALS, "henvendelser", "", 8),
							new FigureCount(FigureTable.TOTALS, "klageforhold", "", 9),
							new FigureCount(FigureTable.CATEGORY, Figure.ALL, "klageforhold", 9),
							new FigureCount(FigureTable.CATEGORY, this.advice, "klageforhold", 4), new FigureCount(
									FigureTable.CATEGORY, Figure.PUBLISHED + "Klager over sne", "klageforhold", 2)),
					this.counted.names(), List.of("Årsberetning 2021"));
	}

	private ChapterText text(Told told) {
		return new ChapterText(told, Passages.NONE, this.messages, Written.DANISH);
	}

	private Block read(String written) {
		return text(told()).read(written, "a").getFirst();
	}

	private Grid table(String written) {
		return ((Block.Table) read(written)).grid();
	}

	private String plain(String written) {
		return plain(text(told()), written);
	}

	private static String plain(ChapterText text, String written) {
		return Inline.plain(((Block.Paragraph) text.read(written, "a").getFirst()).words());
	}

	private static String reason(ChapterText text, String written) {
		return ((Inline.Mistake) ((Block.Paragraph) text.read(written, "a").getFirst()).words().getFirst()).reason();
	}

	private static List<String> row(Grid grid, String name) {
		return grid.lines()
			.stream()
			.filter((row) -> row.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(name + " in " + grid.lines()))
			.cells()
			.stream()
			.map(Cell::text)
			.toList();
	}

}
