package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Renaming, moving, merging and retiring, each looked at before it is carried out.
 */
@OfficeTest
class CodeChangePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CodeRegister register;

	@Autowired
	private JdbcClient jdbc;

	private ListDesk desk;

	private UUID job = new UUID(0, 0);

	private UUID ydelse = new UUID(0, 0);

	@BeforeEach
	void reorganise() {
		this.desk = new ListDesk(this.mvc, this.jdbc);
		this.job = this.register.create(CodeList.DEPARTMENT, "Center for Job", null);
		this.ydelse = this.register.create(CodeList.DEPARTMENT, "Ydelse", this.job);
	}

	@Test
	void renamingFirstShowsWhatItChangesAndThenDoesIt() {
		this.desk.logComplaint(this.ydelse, LocalDate.of(2026, 3, 1));
		this.desk.logComplaint(this.ydelse, LocalDate.of(2027, 1, 1));
		var form = Map.of("version", "0", "name", "Jobcenter", "from", "1-1-2027");
		String address = "/afdelinger/" + this.job + "/omdoeb";
		assertThat(this.desk.get(address)).hasStatusOk().bodyText().contains("Center for Job");
		assertThat(step(address, form, "LOOK")).hasStatusOk()
			.bodyText()
			.contains("Tal for perioder, der slutter før 01-01-2027, viser stadig ”Center for Job”.",
					"Tal for perioder, der slutter 01-01-2027 eller senere, viser ”Jobcenter”")
			.containsPattern("(?s)før 01-01-2027</th><td class=\"number\"[^>]*>1</td><td class=\"number\"[^>]*>1</td>")
			.containsPattern(
					"(?s)fra og med 01-01-2027</th><td class=\"number\"[^>]*>1</td><td class=\"number\"[^>]*>1</td>");
		assertThat(this.desk.label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Job / Ydelse");
		assertThat(step(address, form, "EDIT")).hasStatusOk().bodyText().contains("value=\"Jobcenter\"", "01-01-2027");
		assertThat(step(address, form, "CARRY_OUT")).hasRedirectedUrl("/afdelinger/" + this.job);
		assertThat(this.desk.label("Ydelse", LocalDate.of(2026, 12, 31))).isEqualTo("Center for Job / Ydelse");
		assertThat(this.desk.label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Jobcenter / Ydelse");
		assertThat(this.desk.get("/afdelinger/" + this.job)).bodyText().contains("01-01-2027", "Jobcenter");
	}

	@Test
	void movingTellsTheNewPlace() {
		UUID teknik = this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		var form = Map.of("version", "0", "parent", teknik.toString(), "from", "1-1-2027");
		String address = "/afdelinger/" + this.ydelse + "/flyt";
		assertThat(this.desk.get(address)).hasStatusOk().bodyText().contains("Center for Teknik");
		assertThat(step(address, form, "LOOK")).hasStatusOk().bodyText().contains("Center for Teknik / Ydelse");
		assertThat(step(address, form, "CARRY_OUT")).hasStatus3xxRedirection();
		assertThat(this.desk.label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Teknik / Ydelse");
	}

	@Test
	void aMergedGroupTakesItsThemesAlongAfterSayingSo() {
		UUID teknik = this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		var form = Map.of("version", "0", "successor", teknik.toString(), "from", "1-1-2027");
		String address = "/afdelinger/" + this.job + "/laeg-sammen";
		assertThat(this.desk.get(address)).hasStatusOk();
		assertThat(step(address, Map.of("version", "0", "from", "1-1-2027"), "LOOK"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(step(address, form, "LOOK")).hasStatusOk()
			.bodyText()
			.contains("tæller ”Center for Job” med under ”Center for Teknik”", "flytter med", "Ydelse.");
		assertThat(step(address, form, "CARRY_OUT")).hasStatus3xxRedirection();
		assertThat(this.desk.label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Teknik / Ydelse");
		assertThat(this.desk.get("/afdelinger")).bodyText()
			.contains("fra 01-01-2027 lagt sammen med ”Center for Teknik”");
	}

	@Test
	void aRetiredCodeIsShownOnRequestAndCanComeBack() {
		var form = Map.of("version", "0", "lastDay", "31-12-2020");
		String address = "/afdelinger/" + this.ydelse;
		assertThat(this.desk.get(address + "/udgaa")).hasStatusOk();
		assertThat(step(address + "/udgaa", form, "LOOK")).hasStatusOk().bodyText().contains("Fra 01-01-2021");
		assertThat(step(address + "/udgaa", form, "CARRY_OUT")).hasStatus3xxRedirection();
		assertThat(this.desk.get("/afdelinger")).bodyText().doesNotContain(">Ydelse<").contains("Vis udgåede (1)");
		assertThat(this.desk.get("/afdelinger?udgaaede=true")).bodyText()
			.contains(">Ydelse<", "udgået, sidste dag 31-12-2020");
		assertThat(this.desk.get(address)).hasStatusOk().bodyText().contains("Tag i brug igen");
		assertThat(this.desk.post(address + "/genopliv", Map.of("version", "1"))).hasStatus3xxRedirection();
		assertThat(this.desk.get("/afdelinger")).bodyText().contains(">Ydelse<");
	}

	@Test
	void theSecondOfTwoAdministratorsIsToldThatTheCodeHasChanged() {
		String address = "/afdelinger/" + this.job + "/omdoeb";
		step(address, Map.of("version", "0", "name", "Jobcenter"), "CARRY_OUT");
		assertThat(step(address, Map.of("version", "0", "name", "Jobcentret"), "LOOK")).hasStatus(HttpStatus.CONFLICT);
		assertThat(step(address, Map.of("version", "0", "name", "Jobcentret"), "CARRY_OUT"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aMisspeltNameIsCorrectedFromTheDayItWasGivenWithoutASecondLine() {
		String address = "/afdelinger/" + this.job + "/omdoeb";
		step(address, Map.of("version", "0", "name", "Jobcentr", "from", "1-11-2026"), "CARRY_OUT");
		assertThat(this.desk.get(address + "?navn=1")).hasStatusOk()
			.bodyText()
			.contains("value=\"Jobcentr\"", "value=\"01-11-2026\"");
		step(address, Map.of("version", "1", "name", "Jobcenter", "from", "1-11-2026"), "CARRY_OUT");
		assertThat(this.jdbc.sql("select name from code_name where code_id = ? order by valid_from")
			.params(this.job)
			.query(String.class)
			.list()).containsExactly("Center for Job", "Jobcenter");
		assertThat(this.desk.get(address + "?navn=2")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theFirstNameIsCorrectedInEveryPeriod() {
		assertThat(this.desk.get("/afdelinger/" + this.job + "/omdoeb?navn=0")).hasStatusOk()
			.bodyText()
			.contains("value=\"Center for Job\"")
			.containsPattern("name=\"from\" value=\"\"");
	}

	private MvcTestResult step(String address, Map<String, String> fields, String step) {
		var all = new HashMap<>(fields);
		all.put("step", step);
		return this.desk.post(address, all);
	}

}
