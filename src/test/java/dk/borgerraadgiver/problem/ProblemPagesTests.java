package dk.borgerraadgiver.problem;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Problems, and the cases they gather across departments.
 */
@OfficeTest
class ProblemPagesTests extends CasePages {

	private static final Pattern FIGURE = Pattern.compile("href=\"(/problemer/[^\"]+)#sager\"[^>]*>([0-9.]+)</a>");

	@Test
	void aCaseIsAddedToANewProblemFromItsPage() {
		var inquiry = this.cases.inquiry(DAY);
		var id = UUID.randomUUID();
		var form = post(page(inquiry) + "/problem").param("id", id.toString()).param("title", "Skriftlige ansøgninger");
		assertThat(send(form)).hasStatus(HttpStatus.FOUND);
		assertThat(get(page(inquiry))).bodyText()
			.contains("Skriftlige ansøgninger", "Problemer (1)", "Føjet til problemet Skriftlige ansøgninger");
		assertThat(get("/problemer")).bodyText().contains("Skriftlige ansøgninger", "Holdes øje med");
	}

	@Test
	void aFormSentTwiceIsOneProblemWithOneCase() {
		var inquiry = this.cases.inquiry(DAY);
		var id = UUID.randomUUID().toString();
		send(post(page(inquiry) + "/problem").param("id", id).param("title", "Frister"));
		send(post(page(inquiry) + "/problem").param("id", id).param("title", "Frister"));
		assertThat(this.jdbc.sql("select count(*) from problem").query(Long.class).single()).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from journal_entry where event = 'problem-added'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void neitherNorBothIsToldAndNothingIsLost() {
		var inquiry = this.cases.inquiry(DAY);
		var known = problem("Kendt problem");
		assertThat(send(post(page(inquiry) + "/problem").param("id", UUID.randomUUID().toString())
			.param("problemId", known.toString())
			.param("title", "Nyt problem om frister"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ikke begge dele", "Nyt problem om frister")
			.containsPattern("value=\"" + known + "\"\\s+selected");
	}

	@Test
	void aCaseIsAddedByItsNumberAndTakenOutAgain() {
		var inquiry = this.cases.inquiry(DAY);
		var id = problem("Frister");
		assertThat(send(post("/problemer/" + id + "/sager").param("number", "2026-9999")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("2026-9999", "Der er ingen sag med det nummer");
		send(post("/problemer/" + id + "/sager").param("number", number(inquiry)));
		assertThat(get("/problemer/" + id)).bodyText().contains(number(inquiry));
		send(post("/problemer/" + id + "/sager/" + number(inquiry) + "/fjern"));
		assertThat(get("/problemer/" + id)).bodyText().contains("Ingen sager");
		assertThat(get(page(inquiry))).bodyText().contains("Taget ud af problemet Frister");
	}

	@Test
	void everyFigureIsTheNumberOfCasesBehindIt() {
		var id = problem("Frister");
		var old = this.cases.code("DEPARTMENT", "Jobcenter");
		var ydelse = this.cases.code("DEPARTMENT", "Ydelse");
		for (int month = 0; month < 4; month++) {
			var inquiry = this.cases.inquiry(DAY.minusMonths(month));
			add(id, inquiry);
			this.cases.matter(inquiry, (month % 2 == 0) ? ydelse : old, null);
			this.cases.concern(inquiry, ydelse);
		}
		add(id, this.cases.inquiry(DAY));
		this.cases.merge(old, ydelse, DAY);
		var figures = FIGURE.matcher(body("/problemer/" + id)).results().toList();
		assertThat(figures).hasSize(6);
		for (MatchResult figure : figures) {
			String list = body(figure.group(1).replace("&amp;", "&"));
			assertThat(list).as(figure.group(1)).contains("Viser " + figure.group(2) + " af 5 sager");
			assertThat(Pattern.compile("/fjern\"").matcher(list).results().count()).as(figure.group(1))
				.isEqualTo(Long.parseLong(figure.group(2)));
		}
	}

	@Test
	void aRestrictedCaseIsNeitherListedNorCounted() {
		var id = problem("Frister");
		var hidden = this.cases.inquiry(DAY);
		add(id, hidden);
		add(id, this.cases.inquiry(DAY));
		restrict(hidden, "Fortroligt emne");
		assertThat(get("/problemer/" + id)).bodyText().contains("1 sag").doesNotContain("Fortroligt emne", "2 sager");
		assertThat(this.body("/problemer")).containsPattern("data-title=\"Sager\"[^>]*>1<");
	}

	@Test
	void ofTwoAdvisorsTheSecondSeesBothVersions() {
		var id = problem("Frister");
		String path = "/problemer/" + id + "/ret";
		this.jdbc.sql("update problem set title = 'Den andens', version = version + 1").update();
		var form = post(path).param("id", id.toString()).param("version", "0").param("title", "Mit eget");
		assertThat(send(form)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Den andens", "Mit eget");
		send(post(path).param("id", id.toString())
			.param("version", "1")
			.param("title", "Mit eget")
			.param("status", "DONE"));
		assertThat(get("/problemer?vis=afsluttede")).bodyText().contains("Mit eget");
	}

	@Test
	void aProblemWithoutANameIsToldAndNothingIsLost() {
		assertThat(send(post("/problemer/ny").param("id", UUID.randomUUID().toString())
			.param("description", "Borgere får at vide, at"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Giv problemet et navn", "Borgere f&aring;r at vide, at");
	}

	@Test
	void aProblemTakesAsManyStatementsWithManyCasesAsWithOne() {
		var id = problem("Frister");
		add(id, this.cases.inquiry(DAY));
		int one = statements("/problemer/" + id);
		for (int i = 0; i < 60; i++) {
			add(id, this.cases.inquiry(DAY.minusDays(i)));
		}
		assertThat(statements("/problemer/" + id)).isEqualTo(one).isLessThanOrEqualTo(9);
	}

	private int statements(String path) {
		Statements.forget();
		assertThat(get(path)).hasStatusOk();
		return Statements.heard().size();
	}

	private String body(String path) {
		var result = get(path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private UUID problem(String title) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into problem (id, title, status, created_by, created_at, changed_by, changed_at, version)
				values (:id, :title, 'WATCHED', :by, now(), :by, now(), 0)
				""").param("id", id).param("title", title).param("by", Staff.ADVISOR.id()).update();
		return id;
	}

	private void add(UUID problem, UUID inquiry) {
		this.jdbc.sql("insert into problem_case (problem_id, inquiry_id, added_by, added_at) values (?, ?, ?, now())")
			.params(problem, inquiry, Staff.ADVISOR.id())
			.update();
	}

}
