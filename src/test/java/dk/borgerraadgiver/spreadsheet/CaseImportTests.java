package dk.borgerraadgiver.spreadsheet;

import java.util.ArrayList;
import java.util.stream.IntStream;

import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a file makes of the office's cases.
 */
class CaseImportTests extends CaseImportOffice {

	@Autowired
	private CaseImport caseImport;

	@Test
	void rowsWithOneNumberAreOneInquiryHoweverFarApart() {
		ImportPlan plan = bring(CaseSheet.complete()
			.row("A1;1-8-2019;15-8-2019;Klage;telefon;B7;Bolig;;Partshøring;mægling;løst;berettiget")
			.row("A2;2-8-2019;;;;;;;;;;")
			.row("a1;2-8-2019;;;;B7;;;;;;")
			.row("A1;1.8.2019;2019-08-15;klage;Telefon;B7;Bolig;;Sagsbehandling / Begrundelse;;ikke løst;"));
		assertThat(plan.counts()).extracting("rows", "inquiries", "matters", "persons").containsExactly(4, 3, 2, 1);
		assertThat(rows("""
				select i.external_number, t.name as type, i.received_on::text, x.closed_on::text, z.name
				from inquiry i left join code_name t on t.code_id = i.type_id
				left join inquiry_closing x on x.inquiry_id = i.id left join citizen z on z.id = i.citizen_id
				order by i.case_sequence
				""")).containsExactly(row("A1", "klage", "2019-08-01", "2019-08-15", "B7"),
				row("A2", null, "2019-08-02", null, null), row("a1", null, "2019-08-02", null, "B7"));
		assertThat(
				rows("""
						select position, c.name as category, r.name as result from complaint_matter m
						join code_name c on c.code_id = m.category_id left join code_name r on r.code_id = m.result_id order by 1
						"""))
			.containsExactly(row(1, "Partshøring", "løst"), row(2, "Begrundelse", "ikke løst"));
	}

	@Test
	void casesAreNumberedByTheYearTheyWereReceived() {
		bring(CaseSheet.of("Henvendelse;Modtaget").row("x;2-1-2020").row("y;31-12-2019").row("z;1-1-2020"));
		assertThat(rows("select external_number, case_year, case_sequence from inquiry order by 2, 3"))
			.containsExactly(row("y", 2019, 1), row("z", 2020, 1), row("x", 2020, 2));
		bring(CaseSheet.of("Henvendelse;Modtaget").row("w;3-1-2020"));
		assertThat(rows("select case_sequence from inquiry where external_number = 'w'")).containsExactly(row(3));
	}

	@Test
	void aRowWithoutCategoryIsNoMatterAndItsDepartmentIsConcernedWithoutComplaint() {
		department("Center for Teknik");
		bring(CaseSheet.complete()
			.row("1;1-8-2019;;;;;;Center for Teknik;;vejledning;løst;")
			.row("2;1-8-2019;;;;;;Center for Teknik;Begrundelse;;;")
			.row("2;1-8-2019;;;;;;Center for Teknik;;;;"));
		assertThat(rows("""
				select i.external_number, m.name,
				       (select count(*) from inquiry_department d where d.inquiry_id = i.id) as concerned,
				       (select count(*) from complaint_matter c
				        where c.inquiry_id = i.id and c.department_id is not null) as complained
				from inquiry i left join code_name m on m.code_id = i.method_id order by 1
				""")).containsExactly(row("1", "vejledning", 1L, 0L), row("2", null, 0L, 1L));
	}

	@Test
	void theSameFileTwiceAddsNothing() {
		var sheet = CaseSheet.complete().row("1;1-8-2019;;klage;;B1;;;Begrundelse;;;").row("2;2-8-2019;;;;;;;;;;");
		bring(sheet);
		ImportPlan again = bring(sheet);
		assertThat(again.existing()).containsExactly("1", "2");
		assertThat(again.counts()).extracting("inquiries", "existing", "matters").containsExactly(0, 2, 0);
		assertThat(count("inquiry")).isEqualTo(2);
		assertThat(count("complaint_matter")).isEqualTo(1);
		assertThat(count("citizen")).isEqualTo(1);
	}

	@Test
	void aKnownNumberStaysAsItIsAndNewOnesAreAdded() {
		bring(CaseSheet.complete().row("1;1-8-2019;;klage;;B1;Bolig;;;;;"));
		bring(CaseSheet.complete().row("1;1-8-2019;;Helt ny type;;B1;Andet;;;;;").row("2;1-8-2019;;;;B1;;;;;;"));
		assertThat(rows("select external_number, subject from inquiry order by 1")).containsExactly(row("1", "Bolig"),
				row("2", ""));
		assertThat(count("citizen")).isEqualTo(1);
	}

	@Test
	void aFormulaIsKeptAsTheTextItIs() {
		bring(CaseSheet.complete().row("=1+1;1-8-2019;;;;=cmd|' /C calc'!A0;@SUM(1);;;;;"));
		assertThat(rows("select external_number, subject from inquiry")).containsExactly(row("=1+1", "@SUM(1)"));
		assertThat(rows("select name from citizen")).containsExactly(row("=cmd|' /C calc'!A0"));
	}

	@Test
	void progressIsToldToTheEnd() {
		var told = new ArrayList<Integer>();
		var sheet = CaseSheet.of("Henvendelse;Modtaget");
		IntStream.range(0, 1_201).forEach((number) -> sheet.row(number + ";1-8-2019"));
		this.caseImport.carryOut(sheet.file(), Decisions.NONE, null, told::add);
		assertThat(told).isSorted().endsWith(1_201).hasSizeGreaterThan(1);
	}

}
