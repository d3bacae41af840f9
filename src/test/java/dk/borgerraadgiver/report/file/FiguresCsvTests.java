package dk.borgerraadgiver.report.file;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows and columns of the file, where they are not as plain as in
 * {@link FiguresCommandTests}.
 */
@OfficeTest
class FiguresCsvTests {

	private static final LocalDate DAY = LocalDate.of(2019, 8, 1);

	private static final Period AUGUST = new Period(DAY, LocalDate.of(2019, 8, 31));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	private CaseMother cases;

	private UUID method;

	private UUID type;

	@BeforeEach
	void anOffice() {
		this.cases = new CaseMother(this.jdbc);
		this.method = this.cases.code("METHOD", "rundbordssamtale");
		this.type = this.cases.code("TYPE", "klage over service");
	}

	@Test
	void departmentsOfOneNameInTwoGroupsAreTwoRowsAndGroupsHaveNone() {
		UUID social = this.cases.code("DEPARTMENT", "Social");
		UUID technique = this.cases.code("DEPARTMENT", "Teknik");
		UUID inquiry = inquiry();
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Sekretariat", social, null), null);
		this.cases.matter(inquiry, this.cases.code("DEPARTMENT", "Sekretariat", technique, null), null);
		this.cases.concern(inquiry, technique);
		assertThat(table("afdeling")).isEqualTo("""
				afdeling;Social / Sekretariat;henvendelser;valgt;1
				afdeling;Social / Sekretariat;klageforhold;valgt;1
				afdeling;Teknik;henvendelser;valgt;1
				afdeling;Teknik;klageforhold;valgt;0
				afdeling;Teknik / Sekretariat;henvendelser;valgt;1
				afdeling;Teknik / Sekretariat;klageforhold;valgt;1
				afdeling;ikke angivet;henvendelser;valgt;0
				afdeling;ikke angivet;klageforhold;valgt;0
				""");
		assertThat(table("type_afdeling")).isEqualTo("""
				type_afdeling;Social / Sekretariat;klage over service;valgt;1
				type_afdeling;Teknik;klage over service;valgt;1
				type_afdeling;Teknik / Sekretariat;klage over service;valgt;1
				""");
	}

	@Test
	void anInquiryIsOnceInEachCategoryAndItsMattersEachOnce() {
		UUID group = this.cases.code("CATEGORY", "Forløb");
		UUID hearing = this.cases.code("CATEGORY", "Høring", group, null);
		UUID inquiry = inquiry();
		this.cases.matter(inquiry, null, hearing);
		this.cases.matter(inquiry, null, hearing);
		this.cases.matter(inquiry, null, null);
		inquiry();
		assertThat(table("kategori")).isEqualTo("""
				kategori;Forløb / Høring;henvendelser;valgt;1
				kategori;Forløb / Høring;klageforhold;valgt;2
				kategori;ikke angivet;henvendelser;valgt;2
				kategori;ikke angivet;klageforhold;valgt;1
				""");
	}

	@Test
	void aHandledUnitIsCountedOnceHoweverManyDepartmentsItConcerns() {
		UUID social = this.cases.code("DEPARTMENT", "Social");
		UUID technique = this.cases.code("DEPARTMENT", "Teknik");
		UUID wide = inquiry();
		this.cases.solve(wide, this.method, null, null);
		this.cases.concern(wide, social);
		this.cases.concern(wide, technique);
		this.cases.matter(inquiry(), social, null, this.method, null, null);
		this.cases.matter(inquiry(), social, null);
		inquiry();
		assertThat(table("metode_afdeling")).isEqualTo("""
				metode_afdeling;Social;rundbordssamtale;valgt;1
				metode_afdeling;Social;ikke angivet;valgt;1
				metode_afdeling;flere afdelinger;rundbordssamtale;valgt;1
				metode_afdeling;ikke angivet;ikke angivet;valgt;1
				""");
	}

	@Test
	void flatListsHaveNoColumnAndTheirLargestRowFirst() {
		UUID solved = this.cases.code("RESULT", "helt løst");
		UUID right = this.cases.code("MERIT", "ret");
		this.cases.solve(inquiry(), null, solved, right);
		this.cases.solve(inquiry(), null, this.cases.code("RESULT", "en aftale"), null);
		this.cases.solve(this.cases.inquiry(DAY, null, this.cases.code("CHANNEL", "mobil"), null), null, solved, null);
		assertThat(table("resultat")).isEqualTo("""
				resultat;helt løst;;valgt;2
				resultat;en aftale;;valgt;1
				resultat;ikke angivet;;valgt;0
				""");
		assertThat(table("medhold")).isEqualTo("""
				medhold;ret;;valgt;1
				medhold;ikke angivet;;valgt;2
				""");
		assertThat(table("kanal")).isEqualTo("""
				kanal;mobil;;valgt;1
				kanal;ikke angivet;;valgt;2
				""");
		assertThat(table("type")).isEqualTo("""
				type;klage over service;;valgt;2
				type;ikke angivet;;valgt;1
				""");
	}

	@Test
	void timeHasAllItsRowsWhenNothingWasClosed() {
		inquiry();
		assertThat(table("sagstid")).isEqualTo("""
				sagstid;antal;;valgt;0
				sagstid;gennemsnit_dage;;valgt;
				sagstid;median_dage;;valgt;
				sagstid;p90_dage;;valgt;
				sagstid;inden_maal_pct;;valgt;
				""");
	}

	@Test
	void twoCodesThatReadTheSameHaveRowsOfTheirOwn() {
		UUID old = this.cases.code("CHANNEL", "portal");
		UUID successor = this.cases.code("CHANNEL", "portal");
		this.jdbc.sql("update code set valid_to = '2019-08-10' where id = :id").param("id", old).update();
		this.jdbc.sql("update code set valid_from = '2019-08-11' where id = :id").param("id", successor).update();
		this.cases.inquiry(DAY, null, old, null);
		this.cases.inquiry(DAY.plusDays(20), null, successor, null);
		assertThat(table("kanal")).contains("kanal;portal (– 10-08-2019);;valgt;1\n",
				"kanal;portal (11-08-2019 –);;valgt;1\n");
	}

	@Test
	void whatIsCountedApartIsInTheTotalsOnly() {
		UUID sparring = this.cases.code("TYPE", "sparring med ansatte", null, "SPARRING");
		this.cases.concern(this.cases.inquiry(DAY, sparring, null, null), this.cases.code("DEPARTMENT", "Social"));
		assertThat(file()).contains("totaler;sparring;;valgt;1\n").doesNotContain("Social", "sparring_");
	}

	private UUID inquiry() {
		return this.cases.inquiry(DAY, this.type, null, null);
	}

	private String table(String key) {
		return file().lines()
			.filter((line) -> line.startsWith(key + ";"))
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

	private String file() {
		return FiguresCsv.of(this.figures.report(AUGUST, null));
	}

}
