package dk.borgerraadgiver.duplicate;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class MergePagesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	private CaseMother cases;

	private UUID kept;

	private UUID lost;

	private UUID inquiry;

	@BeforeEach
	void aPersonRegisteredTwice() {
		this.cases = new CaseMother(this.jdbc);
		this.kept = this.cases.citizen("Åse Ærø");
		this.lost = this.cases.citizen("Aase Ærø Hansen");
		this.jdbc.sql("update citizen set phone = '28 12 34 56' where id = ?").params(this.kept).update();
		this.jdbc.sql("update citizen set phone = '+45 28123456', email = 'aase@post.example' where id = ?")
			.params(this.lost)
			.update();
		this.cases.inquiry(DAY, null, null, this.kept);
		this.inquiry = this.cases.inquiry(DAY, null, null, this.lost);
	}

	@Test
	void whoHasTheSamePhoneNumberInAnySpacingMayBeTheSame() {
		assertThat(text(get("/borgere/dubletter"))).contains("Åse Ærø", "Aase Ærø Hansen", "telefon");
		assertThat(text(get("/borgere/" + this.kept + "/dublet"))).contains("Aase Ærø Hansen");
	}

	@Test
	void twoPeopleAreNotAskedAboutAgain() {
		assertThat(post("/borgere/dubletter/to-personer", "en", this.kept.toString(), "anden", this.lost.toString()))
			.hasRedirectedUrl("/borgere/dubletter");
		assertThat(text(get("/borgere/dubletter"))).doesNotContain("Aase Ærø Hansen");
	}

	@Test
	void thePreviewSaysWhatWillHappenAndDoesNothing() {
		assertThat(text(get(preview()))).contains("Åse Ærø", "Aase Ærø Hansen", "aase@post.example",
				"1 henvendelse flytter med", "I tallene bliver de to én borger");
		assertThat(owner()).isEqualTo(this.lost);
	}

	@Test
	void mergedTheyAreOnePersonAndNothingIsLost() {
		assertThat(citizens()).isEqualTo(2);
		assertThat(merge("EMAIL", "0")).hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(owner()).isEqualTo(this.kept);
		assertThat(citizens()).isOne();
		assertThat(get("/borgere/" + this.lost)).hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(text(get("/borgere/" + this.kept))).contains("Åse Ærø", "aase@post.example", "Aase Ærø Hansen");
		assertThat(text(get("/borgere/" + this.kept + "/dublet"))).contains("Aase Ærø Hansen", "af Rikke Rådgiver",
				"Hun siger det selv");
		assertThat(text(post("/borgere/soeg", "navn", "Aase Ærø Hansen"))).contains("/borgere/" + this.kept);
		assertThat(this.jdbc.sql("select event from journal_entry where inquiry_id = ?")
			.params(this.inquiry)
			.query(String.class)
			.list()).contains("citizen-merged");
	}

	@Test
	void aDoubleClickMergesOnce() {
		merge("EMAIL", "0");
		assertThat(merge("EMAIL", "0")).hasRedirectedUrl("/borgere/" + this.kept);
		assertThat(this.jdbc.sql("select count(*) from citizen_merge").query(Long.class).single()).isOne();
	}

	@Test
	void whoWasChangedMeanwhileIsShownAgainWithTheChoiceKept() {
		this.jdbc.sql("update citizen set version = 7, phone = '11 22 33 44' where id = ?").params(this.kept).update();
		assertThat(merge("EMAIL", "0")).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains("11 22 33 44", "Hun siger det selv"));
		assertThat(owner()).isEqualTo(this.lost);
	}

	@Test
	void partedAgainEachHasItsOwn() {
		merge("NAME", "0");
		assertThat(post(preview() + "/skil-ad", "note", "Det var to søstre"))
			.hasRedirectedUrl("/borgere/" + this.kept + "/dublet");
		assertThat(owner()).isEqualTo(this.lost);
		assertThat(citizens()).isEqualTo(2);
		assertThat(text(get("/borgere/" + this.kept))).contains("Åse Ærø").doesNotContain("Aase Ærø Hansen");
		assertThat(text(get("/borgere/" + this.lost))).contains("Aase Ærø Hansen");
		assertThat(text(get("/borgere/" + this.kept + "/dublet"))).contains("Det var to søstre");
		assertThat(post(preview() + "/skil-ad")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void whoHaveTwoCprNumbersAreMergedOnlyWithAReason() {
		this.jdbc.sql("update citizen set cpr = '0101901234' where id = ?").params(this.kept).update();
		this.jdbc.sql("update citizen set cpr = '0202901234' where id = ?").params(this.lost).update();
		assertThat(merge("EMAIL", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies(
					(answer) -> assertThat(text(answer)).contains("hver sit CPR-nummer").doesNotContain("0101901234"));
		assertThat(post(preview(), "keptVersion", "0", "lostVersion", "0", "despiteCpr", "true"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Skriv, hvorfor det er den samme person."));
		assertThat(post(preview(), "keptVersion", "0", "lostVersion", "0", "despiteCpr", "true", "note", "Nyt nummer"))
			.hasRedirectedUrl("/borgere/" + this.kept);
	}

	@Test
	void whoIsKnownOnlyFromARestrictedCaseIsNobody() {
		this.jdbc.sql("update inquiry set restricted = true where id = ?").params(this.inquiry).update();
		assertThat(text(get("/borgere/dubletter"))).doesNotContain("Aase Ærø Hansen");
		assertThat(text(get("/borgere/" + this.kept + "/dublet"))).doesNotContain("Aase Ærø Hansen");
		assertThat(get(preview())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(merge("EMAIL", "0")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/borgere/dubletter/to-personer", "en", this.kept.toString(), "anden", this.lost.toString()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void manyPairsTakeAsFewStatementsAsOne() {
		for (int i = 0; i < 60; i++) {
			var one = this.cases.citizen("Dobbelt " + i);
			var two = this.cases.citizen("Dobbelt " + i + " igen");
			this.jdbc.sql("update citizen set phone = ? where id in (?, ?)")
				.params("7000" + (1000 + i), one, two)
				.update();
		}
		Statements.forget();
		assertThat(text(get("/borgere/dubletter"))).contains("Dobbelt 1");
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(6);
	}

	private MvcTestResult merge(String take, String version) {
		return post(preview(), "take", take, "keptVersion", version, "lostVersion", version, "note",
				"Hun siger det selv");
	}

	private String preview() {
		return "/borgere/" + this.kept + "/dublet/" + this.lost;
	}

	private UUID owner() {
		return this.jdbc.sql("select citizen_id from inquiry where id = ?")
			.params(this.inquiry)
			.query(UUID.class)
			.single();
	}

	private long citizens() {
		return this.figures.series(new Period(DAY, DAY), List.of()).chosen().total("borgere");
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(viewer())).exchange();
	}

	private MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(user(viewer())).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private static Viewer viewer() {
		return Staff.ADVISOR;
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
