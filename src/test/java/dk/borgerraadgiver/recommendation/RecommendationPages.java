package dk.borgerraadgiver.recommendation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The pages of recommendations and focus areas as a browser asks for them.
 */
abstract class RecommendationPages {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	static final String LIST = "/anbefalinger";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	CaseMother cases;

	RecommendationMother given;

	@BeforeEach
	void prepare() {
		this.cases = new CaseMother(this.jdbc);
		this.given = new RecommendationMother(this.jdbc);
	}

	static String page(UUID recommendation) {
		return LIST + "/" + recommendation;
	}

	static String area(UUID focusArea) {
		return LIST + "/fokusomraader/" + focusArea;
	}

	String casePage(UUID inquiry) {
		return "/henvendelser/" + number(inquiry);
	}

	String number(UUID inquiry) {
		return this.jdbc.sql("select case_year || '-' || lpad(case_sequence::text, 4, '0') from inquiry where id = ?")
			.param(inquiry)
			.query(String.class)
			.single();
	}

	long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	/** A new recommendation's form with what is demanded. */
	MockMvcRequestBuilder form(UUID id, String title) {
		return post(LIST + "/ny").param("id", id.toString())
			.param("title", title)
			.param("text", "Skriv den forventede frist i kvitteringen")
			.param("givenOn", "2-3-2026");
	}

	MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path);
	}

	MvcTestResult get(String path) {
		return get(path, Staff.ADVISOR);
	}

	MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	MvcTestResult send(MockMvcRequestBuilder request) {
		return send(request, Staff.ADVISOR);
	}

	MvcTestResult send(MockMvcRequestBuilder request, Viewer viewer) {
		return request.with(user(viewer)).with(csrf()).exchange();
	}

	String body(String path, Viewer viewer) {
		var result = get(path, viewer);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	int statements(String path, Viewer viewer) {
		Statements.forget();
		assertThat(get(path, viewer)).hasStatusOk();
		return Statements.heard().size();
	}

}
