package dk.borgerraadgiver.problem;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Pages of cases and problems as an advisor's browser asks for them.
 */
abstract class CasePages {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	CaseMother cases;

	@BeforeEach
	void prepare() {
		this.cases = new CaseMother(this.jdbc);
	}

	String page(UUID inquiry) {
		return "/henvendelser/" + number(inquiry);
	}

	String number(UUID inquiry) {
		return this.jdbc.sql("select case_year || '-' || lpad(case_sequence::text, 4, '0') from inquiry where id = ?")
			.param(inquiry)
			.query(String.class)
			.single();
	}

	void restrict(UUID inquiry, String subject) {
		this.jdbc.sql("update inquiry set restricted = true, subject = ? where id = ?")
			.params(subject, inquiry)
			.update();
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
		return request.with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

}
