package dk.borgerraadgiver.spreadsheet;

import java.util.stream.IntStream;

import dk.borgerraadgiver.spreadsheet.plan.Finding;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What stands in the way of a file.
 */
class CaseImportErrorsTests extends CaseImportOffice {

	@Test
	void threeErrorsAmongFiveThousandRowsAreAllNamedAndNothingIsWritten() {
		var sheet = CaseSheet.complete();
		IntStream.rangeClosed(2, 5_001).forEach((number) -> sheet.row(switch (number) {
			case 17 -> "17;31-02-2019;;;;;;;;;;";
			case 2_500 -> "2500;1-8-2019;1-7-2019;;;;;;;;;";
			case 5_001 -> "5001;1-8-2019;;;;281270-1234;;;;;;";
			default -> number + ";1-8-2019;;klage;;B" + number + ";;;Begrundelse;;;";
		}));
		ImportPlan plan = bring(sheet);
		assertThat(plan.errors()).extracting(Finding::row, (error) -> error.column().heading(), Finding::value)
			.containsExactly(tuple(17, "Modtaget", "31-02-2019"), tuple(2_500, "Afsluttet", "1-7-2019"),
					tuple(5_001, "Borger", "2812xx-xxxx"));
		assertThat(plan.canBeCarriedOut()).isFalse();
		assertThat(count("inquiry") + count("citizen") + count("case_number")).isZero();
	}

	@Test
	void rowsThatDisagreeAreNamedWithWhatTheOtherSays() {
		ImportPlan plan = bring(CaseSheet.complete()
			.row("1;1-8-2019;;klage;;B1;;;Begrundelse;;;")
			.row("1;2-8-2019;;klage;;B2;;;Begrundelse;;;"));
		assertThat(plan.errors()).extracting(Finding::row, (error) -> error.column().heading(), Finding::value)
			.containsExactly(tuple(3, "Modtaget", "2-8-2019"), tuple(3, "Borger", "B2"));
		assertThat(expected(plan.errors().getFirst())).contains("række 2").contains("1-8-2019");
	}

	@Test
	void whatOneRowSaysWrongIsAllSaid() {
		ImportPlan plan = bring(CaseSheet.complete().row(";1-1-2999;x;;;;" + "e".repeat(301) + ";;;;;"));
		assertThat(plan.errors()).extracting((error) -> error.column().heading())
			.containsExactly("Henvendelse", "Modtaget", "Afsluttet", "Emne");
	}

	@Test
	void anOutcomeBesideMattersIsPointedOutButInTheWayOfNothing() {
		ImportPlan plan = bring(
				CaseSheet.complete().row("1;1-8-2019;;;;;;;Begrundelse;;;").row("1;1-8-2019;;;;;;;;;løst;"));
		assertThat(plan.canBeCarriedOut()).isTrue();
		assertThat(plan.notices()).singleElement().extracting(Finding::row).isEqualTo(3);
	}

	@Test
	void whatIsPointedOutStandsInTheOrderOfTheRows() {
		ImportPlan plan = bring(CaseSheet.complete()
			.row("1;1-8-2019;;;;;;;Begrundelse;;;")
			.row("2;1-8-2019;;;;;;;Begrundelse;;;")
			.row("2;1-8-2019;;;;;;;;;løst;")
			.row("1;1-8-2019;;;;;;;;;løst;berettiget"));
		assertThat(plan.notices()).extracting(Finding::row).containsExactly(4, 5, 5);
	}

	@Test
	void aCprNumberThatLostItsZeroInASpreadsheetIsOneStill() {
		ImportPlan plan = bring(
				CaseSheet.complete().row("1;1-8-2019;;;;101701234;;;;;;").row("2;1-8-2019;;;;999345678;;;;;;"));
		assertThat(plan.errors()).singleElement().satisfies((error) -> {
			assertThat(error.value()).isEqualTo("0101xx-xxxx");
			assertThat(plan.namesAPerson()).isTrue();
		});
	}

	@Test
	void aDateThatIsMissingIsToldOnce() {
		ImportPlan plan = bring(
				CaseSheet.of("Henvendelse;Modtaget;Kategori").row("1;1-8-2019;Begrundelse").row("1;;Partshøring"));
		assertThat(plan.errors()).singleElement()
			.extracting(Finding::expected)
			.isEqualTo("spreadsheet.finding.missing");
	}

}
