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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class CodeListPagesTests {

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

	@ParameterizedTest
	@EnumSource(ListPath.class)
	void anAdministratorReadsEveryList(ListPath path) {
		assertThat(this.desk.get(path.href())).hasStatusOk();
		assertThat(this.desk.get(path.href() + "/ny")).hasStatusOk();
	}

	@Test
	void theFlatListsAreShownWithTheirSizes() {
		assertThat(this.desk.get("/lister")).hasStatusOk()
			.bodyText()
			.contains("/lister/afvisningsgrunde", "Løsningsmetoder");
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
		assertThat(this.desk.get("/lister/farver")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.desk.get("/afdelinger/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aCodeOfOneListIsNotFoundInAnother() {
		assertThat(this.desk.get("/kategorier/" + this.job)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aListShowsHowOftenEachCodeIsUsed() {
		this.desk.logComplaint(this.ydelse, LocalDate.of(2026, 3, 1));
		assertThat(this.desk.get("/afdelinger?soeg=ydelse")).hasStatusOk()
			.bodyText()
			.contains("Center for Job / Ydelse")
			.doesNotContain("Udbetaling Danmark");
		assertThat(this.desk.get("/afdelinger/" + this.ydelse)).bodyText().contains("1 henvendelse og 1 klageforhold");
	}

	@Test
	void aGroupIsShownWithTheUseOfWhatStandsUnderItAndCannotBeDeleted() {
		this.desk.logComplaint(this.ydelse, LocalDate.of(2026, 3, 1));
		assertThat(this.desk.get("/afdelinger/" + this.job)).bodyText()
			.contains("1 henvendelse og 1 klageforhold", ">Ydelse</a>", "/afdelinger/ny?under=" + this.job)
			.doesNotContain("/slet");
		assertThat(this.desk.get("/afdelinger?soeg=center")).bodyText()
			.containsPattern("(?s)>Center for Job</a>.*?<td class=\"number\"[^>]*>1</td>");
	}

	@Test
	void aNewDepartmentIsAddedUnderItsGroup() {
		assertThat(this.desk.post("/afdelinger/ny",
				Map.of("name", "Jobhjælp", "parent", this.job.toString(), "from", "1-1-2027")))
			.hasStatus3xxRedirection();
		assertThat(this.desk.label("Jobhjælp", LocalDate.of(2027, 1, 1))).isEqualTo("Center for Job / Jobhjælp");
	}

	@Test
	void severalAreAddedInARow() {
		assertThat(this.desk.post("/afdelinger/ny",
				Map.of("name", "Jobhjælp", "parent", this.job.toString(), "flere", "true")))
			.hasRedirectedUrl("/afdelinger/ny?under=" + this.job);
	}

	@Test
	void aNameThatIsTakenIsSaidAndNothingTypedIsLost() {
		assertThat(this.desk.post("/afdelinger/ny", Map.of("name", "center for JOB", "from", "1-1-2027")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er allerede en", "center for JOB", "01-01-2027");
		assertThat(this.desk.post("/afdelinger/ny", Map.of("name", " ", "from", "snart")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Udfyld feltet.", "Skriv datoen som dag-måned-år", "snart");
	}

	@Test
	void onlyWhatWasNeverUsedCanBeDeleted() {
		this.desk.logComplaint(this.ydelse, LocalDate.of(2026, 3, 1));
		assertThat(this.desk.get("/afdelinger/" + this.ydelse)).bodyText().doesNotContain("/slet");
		assertThat(this.desk.post("/afdelinger/" + this.ydelse + "/slet", Map.of("version", "0")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Den er brugt og kan ikke slettes.");
		assertThat(this.desk.post("/afdelinger/" + this.job + "/slet", Map.of("version", "0")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		UUID unused = this.register.create(CodeList.DEPARTMENT, "Fejloprettet", null);
		assertThat(this.desk.post("/afdelinger/" + unused + "/slet", Map.of("version", "0")))
			.hasRedirectedUrl("/afdelinger");
		assertThat(this.desk.get("/afdelinger")).bodyText().doesNotContain("Fejloprettet");
	}

	@Test
	void theOrderIsTheOffices() {
		UUID teknik = this.register.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		this.desk.post("/afdelinger/raekkefoelge", Map.of("op", teknik.toString()));
		assertThat(order()).endsWith("Center for Teknik", "Center for Job", "Ydelse");
		this.desk.post("/afdelinger/raekkefoelge", Map.of("ned", teknik.toString()));
		assertThat(order()).endsWith("Center for Job", "Ydelse", "Center for Teknik");
		this.desk.post("/afdelinger/alfabetisk", Map.of());
		assertThat(order()).containsExactly("Center for Job", "Ydelse", "Center for Teknik", "Tværgående",
				"Uden for kommunen", "Udbetaling Danmark");
	}

	@Test
	void aTypeMayCountAsSparring() {
		UUID type = this.register.create(CodeList.TYPE, "rådgivning af kolleger", null);
		assertThat(this.desk.get("/lister/typer/" + type)).hasStatusOk().bodyText().contains("Tæller som");
		assertThat(
				this.desk.post("/lister/typer/" + type + "/taeller-som", Map.of("version", "0", "meaning", "SPARRING")))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select meaning from code where id = ?").params(type).query(String.class).single())
			.isEqualTo("SPARRING");
		assertThat(this.desk.post("/lister/typer/" + type + "/taeller-som", Map.of("version", "1", "meaning", "")))
			.hasStatus3xxRedirection();
	}

	private List<String> order() {
		return this.jdbc.sql("select name from code_as_of(current_date) where list = 'DEPARTMENT' order by sort_order")
			.query((row, number) -> row.getString("name"))
			.list();
	}

}
