package dk.borgerraadgiver.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.CodeRegister;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.Finding;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.spreadsheet.plan.NameKey;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;
import dk.borgerraadgiver.support.OfficeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a file makes of the office's cases.
 */
@OfficeTest
class CaseImportTests {

	@Autowired
	private CaseImport caseImport;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private CodeRegister codes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MessageSource messages;

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

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
		ImportPlan plan = this.caseImport.carryOut(CaseSheet.complete()
			.row("1;1-8-2019;;Brok;;;;Center A / Ydelse;;;;")
			.row("2;1-8-2019;;;;;;Center B / Ydelse;;;;")
			.row("3;1-8-2019;;;;;;Center A;;;;")
			.row("4;1-8-2019;;;;;;Center C / Ydelse;;;;")
			.row("5;1-8-2019;;;;;;Center C / Pension;;;;")
			.file(), Decisions.CREATE_ALL, null, (done) -> {
			});
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
		this.caseImport.carryOut(CaseSheet.complete().row("1;1-8-2019;;;;;;Teknik og Miljø;;;;").file(), decisions,
				null, (done) -> {
				});
		assertThat(rows("select department_id from inquiry_department")).containsExactly(row(center));
	}

	@Test
	void anAmbiguousNameIsAnErrorThatNamesTheCandidates() {
		this.codes.create(CodeList.DEPARTMENT, "Ydelse", department("Center A"));
		this.codes.create(CodeList.DEPARTMENT, "Ydelse", department("Center B"));
		ImportPlan plan = bring(CaseSheet.complete().row("1;1-8-2019;;;;;;Ydelse;;;;"));
		assertThat(plan.errors()).singleElement()
			.satisfies((error) -> assertThat(expected(error)).contains("Center A / Ydelse; Center B / Ydelse"));
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

	private ImportPlan bring(CaseSheet sheet) {
		return this.caseImport.carryOut(sheet.file(), Decisions.NONE, null, (done) -> {
		});
	}

	private String expected(Finding finding) {
		return this.messages.getMessage(finding.expected(), finding.arguments().toArray(), Locale.of("da"));
	}

	private UUID department(String name) {
		return this.codes.create(CodeList.DEPARTMENT, name, null);
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private List<List<@Nullable Object>> rows(String sql) {
		return this.jdbc.sql(sql).query().listOfRows().stream().map((row) -> row(row.values().toArray())).toList();
	}

	private static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

}
