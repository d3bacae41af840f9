package dk.borgerraadgiver.spreadsheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.spreadsheet.plan.NameKey;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What names in a file mean.
 */
class CaseImportNamesTests extends CaseImportOffice {

	@Test
	void unknownNamesAreCountedAndStandInTheWay() {
		ImportPlan plan = bring(CaseSheet.complete()
			.row("1;1-8-2019;;Brok;;;;Center A / Ydelse;;;;")
			.row("2;1-8-2019;;brok;;;;center a  /  ydelse;;;;"));
		assertThat(plan.undecided()).containsExactlyInAnyOrder(new UnknownName(CodeList.TYPE, "Brok", 2),
				new UnknownName(CodeList.DEPARTMENT, "Center A / Ydelse", 2));
		assertThat(count("inquiry")).isZero();
	}

	@Test
	void missingNamesAreCreatedWithTheirGroup() {
		department("Center B");
		int before = count("code");
		ImportPlan plan = bring(CaseSheet.complete()
			.row("1;1-8-2019;;Brok;;;;Center A / Ydelse;;;;")
			.row("2;1-8-2019;;;;;;Center B / Ydelse;;;;")
			.row("3;1-8-2019;;;;;;Center A;;;;")
			.row("4;1-8-2019;;;;;;Center C / Ydelse;;;;")
			.row("5;1-8-2019;;;;;;Center C / Pension;;;;"), Decisions.CREATE_ALL);
		assertThat(plan.counts().names()).isEqualTo(6);
		assertThat(count("code")).isEqualTo(before + 7); // and Center C itself
		assertThat(rows("""
				select i.external_number, p.name as "group", n.name from inquiry_department d
				join inquiry i on i.id = d.inquiry_id join code_name n on n.code_id = d.department_id
				left join code_name p on p.code_id = n.parent_id order by 1
				""")).containsExactly(row("1", "Center A", "Ydelse"), row("2", "Center B", "Ydelse"),
				row("3", null, "Center A"), row("4", "Center C", "Ydelse"), row("5", "Center C", "Pension"));
	}

	@Test
	void anUnknownNameMeansTheCodeItIsMappedTo() {
		UUID center = department("Center for Teknik");
		var decisions = new Decisions(false,
				Map.of(NameKey.of(CodeList.DEPARTMENT, "teknik og miljø"), Optional.of(center)));
		bring(CaseSheet.complete().row("1;1-8-2019;;;;;;Teknik og Miljø;;;;"), decisions);
		assertThat(rows("select department_id from inquiry_department")).containsExactly(row(center));
	}

	@Test
	void anAmbiguousNameIsAnErrorThatNamesTheCandidates() {
		department("Ydelse", department("Center A"));
		department("Ydelse", department("Center B"));
		ImportPlan plan = bring(CaseSheet.complete().row("1;1-8-2019;;;;;;Ydelse;;;;"));
		assertThat(plan.errors()).singleElement()
			.satisfies((error) -> assertThat(expected(error)).contains("Center A / Ydelse; Center B / Ydelse"));
	}

	@Test
	void theStrokePartsTheLevelsWithOrWithoutSpacesAroundItAndMayBelongToAName() {
		UUID teknik = department("Center for Teknik");
		department("Vej", teknik);
		department("Park/Natur", teknik);
		ImportPlan plan = bring(CaseSheet.complete()
			.row("1;1-8-2019;;;;;;Center for Teknik / Vej;;;;")
			.row("2;1-8-2019;;;;;;center for teknik/vej;;;;")
			.row("3;1-8-2019;;;;;;Center for Teknik /Vej;Sagsbehandling/Partshøring;;;")
			.row("4;1-8-2019;;;;;;Park/Natur;;;;")
			.row("5;1-8-2019;;;;;;Center for Teknik/Park/Natur;;;;"));
		assertThat(plan.undecided()).isEmpty();
		assertThat(rows(
				"select distinct n.name from inquiry_department d join code_name n on n.code_id = d.department_id"))
			.containsExactlyInAnyOrder(row("Vej"), row("Park/Natur"));
	}

}
