package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class CodeListPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CodeRegister register;

	@Autowired
	private JdbcClient jdbc;

	private UUID job = new UUID(0, 0);

	private UUID ydelse = new UUID(0, 0);

	@BeforeEach
	void reorganise() {
		this.job = this.register.create(CodeList.DEPARTMENT, "Center for Job", null);
		this.ydelse = this.register.create(CodeList.DEPARTMENT, "Ydelse", this.job);
	}

	@ParameterizedTest
	@EnumSource(ListPath.class)
	void anAdministratorReadsEveryList(ListPath path) {
		assertThat(get(path.href())).hasStatusOk();
		assertThat(get(path.href() + "/ny")).hasStatusOk();
	}

	@Test
	void theFlatListsAreShownWithTheirSizes() {
		assertThat(get("/lister")).hasStatusOk().bodyText().contains("/lister/afvisningsgrunde", "Løsningsmetoder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/afdelinger", "/kategorier", "/lister", "/lister/typer", "/afdelinger/ny" })
	void nobodyElseOpensTheLists(String address) {
		for (var viewer : List.of(Staff.ADVISOR, Staff.COUNCIL)) {
			assertThat(this.mvc.get().uri(address).with(user(viewer))).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void anUnknownListIsNotFound() {
		assertThat(get("/lister/farver")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/afdelinger/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aCodeOfOneListIsNotFoundInAnother() {
		assertThat(get("/kategorier/" + this.job)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aListShowsHowOftenEachCodeIsUsed() {
		logComplaint(LocalDate.of(2026, 3, 1));
		assertThat(get("/afdelinger?soeg=ydelse")).hasStatusOk()
			.bodyText()
			.contains("Center for Job / Ydelse")
			.doesNotContain("Udbetaling Danmark");
		assertThat(get("/afdelinger/" + this.ydelse)).bodyText().contains("1 henvendelse og 1 klageforhold");
	}

	@Test
	void aNewDepartmentIsAddedUnderItsGroup() {
		assertThat(
				post("/afdelinger/ny", Map.of("name", "Jobhjælp", "parent", this.job.toString(), "from", "1-1-2027")))
			.hasStatus3xxRedirection();
		assertThat(label("Jobhjælp", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Job / Jobhjælp");
	}

	@Test
	void severalAreAddedInARow() {
		assertThat(post("/afdelinger/ny", Map.of("name", "Jobhjælp", "parent", this.job.toString(), "flere", "true")))
			.hasRedirectedUrl("/afdelinger/ny?under=" + this.job);
	}

	@Test
	void aNameThatIsTakenIsSaidAndNothingTypedIsLost() {
		assertThat(post("/afdelinger/ny", Map.of("name", "center for JOB", "from", "1-1-2027")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er allerede en", "center for JOB", "01-01-2027");
		assertThat(post("/afdelinger/ny", Map.of("name", " ", "from", "snart")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Udfyld feltet.", "Skriv datoen som dag-måned-år", "snart");
	}

	@Test
	void renamingFirstShowsWhatItChangesAndThenDoesIt() {
		logComplaint(LocalDate.of(2026, 3, 1));
		logComplaint(LocalDate.of(2027, 1, 1));
		var form = Map.of("version", "0", "name", "Jobcenter", "from", "1-1-2027");
		String address = "/afdelinger/" + this.job + "/omdoeb";
		assertThat(get(address)).hasStatusOk().bodyText().contains("Center for Job");
		assertThat(post(address, form, "LOOK")).hasStatusOk()
			.bodyText()
			.contains("Tal for perioder, der slutter før 01-01-2027, viser stadig ”Center for Job”.",
					"Tal for perioder, der slutter 01-01-2027 eller senere, viser ”Jobcenter”")
			.containsPattern("(?s)før 01-01-2027</th><td class=\"number\"[^>]*>1</td><td class=\"number\"[^>]*>1</td>")
			.containsPattern(
					"(?s)fra og med 01-01-2027</th><td class=\"number\"[^>]*>1</td><td class=\"number\"[^>]*>1</td>");
		assertThat(label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Job / Ydelse");
		assertThat(post(address, form, "EDIT")).hasStatusOk().bodyText().contains("value=\"Jobcenter\"", "01-01-2027");
		assertThat(post(address, form, "CARRY_OUT")).hasRedirectedUrl("/afdelinger/" + this.job);
		assertThat(label("Ydelse", LocalDate.of(2026, 12, 31))).isEqualTo("Center for Job / Ydelse");
		assertThat(label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Jobcenter / Ydelse");
		assertThat(get("/afdelinger/" + this.job)).bodyText().contains("01-01-2027", "Jobcenter");
	}

	@Test
	void movingTellsTheNewPlace() {
		UUID teknik = this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		var form = Map.of("version", "0", "parent", teknik.toString(), "from", "1-1-2027");
		String address = "/afdelinger/" + this.ydelse + "/flyt";
		assertThat(get(address)).hasStatusOk().bodyText().contains("Center for Teknik");
		assertThat(post(address, form, "LOOK")).hasStatusOk().bodyText().contains("Center for Teknik / Ydelse");
		assertThat(post(address, form, "CARRY_OUT")).hasStatus3xxRedirection();
		assertThat(label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Teknik / Ydelse");
	}

	@Test
	void aMergedGroupTakesItsThemesAlongAfterSayingSo() {
		UUID teknik = this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		var form = Map.of("version", "0", "successor", teknik.toString(), "from", "1-1-2027");
		String address = "/afdelinger/" + this.job + "/laeg-sammen";
		assertThat(get(address)).hasStatusOk();
		assertThat(post(address, Map.of("version", "0", "from", "1-1-2027"), "LOOK"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(address, form, "LOOK")).hasStatusOk()
			.bodyText()
			.contains("tæller ”Center for Job” med under ”Center for Teknik”", "flytter med", "Ydelse.");
		assertThat(post(address, form, "CARRY_OUT")).hasStatus3xxRedirection();
		assertThat(label("Ydelse", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Teknik / Ydelse");
		assertThat(get("/afdelinger")).bodyText().contains("fra 01-01-2027 lagt sammen med ”Center for Teknik”");
	}

	@Test
	void aRetiredCodeIsShownOnRequestAndCanComeBack() {
		var form = Map.of("version", "0", "lastDay", "31-12-2020");
		String address = "/afdelinger/" + this.ydelse;
		assertThat(get(address + "/udgaa")).hasStatusOk();
		assertThat(post(address + "/udgaa", form, "LOOK")).hasStatusOk().bodyText().contains("Fra 01-01-2021");
		assertThat(post(address + "/udgaa", form, "CARRY_OUT")).hasStatus3xxRedirection();
		assertThat(get("/afdelinger")).bodyText().doesNotContain(">Ydelse<").contains("Vis udgåede (1)");
		assertThat(get("/afdelinger?udgaaede=true")).bodyText().contains(">Ydelse<", "udgået, sidste dag 31-12-2020");
		assertThat(get(address)).hasStatusOk().bodyText().contains("Tag i brug igen");
		assertThat(post(address + "/genopliv", Map.of("version", "1"))).hasStatus3xxRedirection();
		assertThat(get("/afdelinger")).bodyText().contains(">Ydelse<");
	}

	@Test
	void theSecondOfTwoAdministratorsIsToldThatTheCodeHasChanged() {
		String address = "/afdelinger/" + this.job + "/omdoeb";
		post(address, Map.of("version", "0", "name", "Jobcenter"), "CARRY_OUT");
		assertThat(post(address, Map.of("version", "0", "name", "Jobcentret"), "LOOK")).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(address, Map.of("version", "0", "name", "Jobcentret"), "CARRY_OUT"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void onlyWhatWasNeverUsedCanBeDeleted() {
		logComplaint(LocalDate.of(2026, 3, 1));
		assertThat(get("/afdelinger/" + this.ydelse)).bodyText().doesNotContain("/slet");
		assertThat(post("/afdelinger/" + this.ydelse + "/slet", Map.of("version", "0")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Den er brugt og kan ikke slettes.");
		assertThat(post("/afdelinger/" + this.job + "/slet", Map.of("version", "0")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		UUID unused = this.register.create(CodeList.DEPARTMENT, "Fejloprettet", null);
		assertThat(post("/afdelinger/" + unused + "/slet", Map.of("version", "0"))).hasRedirectedUrl("/afdelinger");
		assertThat(get("/afdelinger")).bodyText().doesNotContain("Fejloprettet");
	}

	@Test
	void theOrderIsTheOffices() {
		UUID teknik = this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		post("/afdelinger/raekkefoelge", Map.of("op", teknik.toString()));
		assertThat(order()).endsWith("Center for Teknik", "Center for Job", "Ydelse");
		post("/afdelinger/raekkefoelge", Map.of("ned", teknik.toString()));
		assertThat(order()).endsWith("Center for Job", "Ydelse", "Center for Teknik");
		post("/afdelinger/alfabetisk", Map.of());
		assertThat(order()).containsExactly("Center for Job", "Ydelse", "Center for Teknik", "Tværgående",
				"Uden for kommunen", "Udbetaling Danmark");
	}

	@Test
	void aTypeMayCountAsSparring() {
		UUID type = this.register.create(CodeList.TYPE, "rådgivning af kolleger", null);
		assertThat(get("/lister/typer/" + type)).hasStatusOk().bodyText().contains("Tæller som");
		assertThat(post("/lister/typer/" + type + "/taeller-som", Map.of("version", "0", "meaning", "SPARRING")))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select meaning from code where id = ?").params(type).query(String.class).single())
			.isEqualTo("SPARRING");
		assertThat(post("/lister/typer/" + type + "/taeller-som", Map.of("version", "1", "meaning", "")))
			.hasStatus3xxRedirection();
	}

	private List<String> order() {
		return this.jdbc.sql("select name from code_as_of(current_date) where list = 'DEPARTMENT' order by sort_order")
			.query((row, number) -> row.getString("name"))
			.list();
	}

	private String label(String name, LocalDate day) {
		return this.jdbc.sql("select label from code_as_of(?) where name = ?")
			.params(day, name)
			.query(String.class)
			.single();
	}

	private void logComplaint(LocalDate day) {
		UUID inquiry = UUID.randomUUID();
		this.jdbc.sql("""
				insert into inquiry (id, case_year, case_sequence, received_on, created_at, changed_at, version)
				select :id, 2026, count(*) + 1, :day, now(), now(), 0 from inquiry
				""").param("id", inquiry).param("day", day).update();
		this.jdbc.sql(
				"insert into complaint_matter (id, inquiry_id, position, department_id) values (gen_random_uuid(), ?, 0, ?)")
			.params(inquiry, this.ydelse)
			.update();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADMINISTRATOR)).exchange();
	}

	private MvcTestResult post(String address, Map<String, String> fields, String step) {
		return send(address, fields, step);
	}

	private MvcTestResult post(String address, Map<String, String> fields) {
		return send(address, fields, "");
	}

	private MvcTestResult send(String address, Map<String, String> fields, String step) {
		var request = this.mvc.post().uri(address).with(user(Staff.ADMINISTRATOR)).with(csrf());
		fields.forEach(request::param);
		if (!step.isEmpty()) {
			request.param("step", step);
		}
		return request.exchange();
	}

}
