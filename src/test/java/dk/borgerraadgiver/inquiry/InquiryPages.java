package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
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
 * The pages of cases as an advisor's browser asks for them.
 */
abstract class InquiryPages {

	static final String RECEIVED = "02-03-2026";

	static final String FIRST = "/henvendelser/2026-0001";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	Codes codes;

	@BeforeEach
	void findCodes() {
		this.codes = new Codes(this.jdbc);
	}

	int statements(String path) {
		Statements.forget();
		assertThat(get(path)).hasStatusOk();
		return Statements.heard().size();
	}

	long inquiries() {
		return this.jdbc.sql("select count(*) from inquiry").query(Long.class).single();
	}

	String subject() {
		return this.jdbc.sql("select subject from inquiry").query(String.class).single();
	}

	/** All rules about competence, as if the page had shown their hints. */
	String[] rulesSeen() {
		return this.jdbc.sql("select id::text from competence_rule").query(String.class).list().toArray(String[]::new);
	}

	MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(Staff.ADVISOR)).exchange();
	}

	MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path);
	}

	MockMvcRequestBuilder form(UUID id) {
		return form(id, RECEIVED);
	}

	MockMvcRequestBuilder form(UUID id, String receivedOn) {
		return form("/henvendelser/ny", id, receivedOn);
	}

	MockMvcRequestBuilder form(String path, UUID id, String receivedOn) {
		return post(path).param("id", id.toString()).param("receivedOn", receivedOn);
	}

	MvcTestResult send(MockMvcRequestBuilder request) {
		return send(request, Staff.ADVISOR);
	}

	MvcTestResult send(MockMvcRequestBuilder request, Viewer viewer) {
		return request.with(user(viewer)).with(csrf()).exchange();
	}

	/** Finds the default codes by name. */
	record Codes(JdbcClient jdbc) {

		String id(String name) {
			return this.jdbc.sql("""
					select n.code_id from code_name n
					where n.name = ? order by n.parent_id nulls last limit 1
					""").param(name).query(String.class).single();
		}

	}

}
