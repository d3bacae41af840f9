package dk.borgerraadgiver.search;

import java.time.LocalDate;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Pages by which cases are looked for, in one session.
 */
abstract class SearchPages {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	final MockHttpSession session = new MockHttpSession();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	CaseMother cases;

	SearchedOffice office;

	@BeforeEach
	void open() {
		this.cases = new CaseMother(this.jdbc);
		this.office = new SearchedOffice(this.jdbc);
	}

	MvcTestResult found(String typed) {
		return found(typed, Staff.ADVISOR);
	}

	MvcTestResult found(String typed, Viewer viewer) {
		return found(viewer, "tekst", typed);
	}

	MvcTestResult found(Viewer viewer, String... fields) {
		return get(String.valueOf(post(viewer, fields).getResponse().getRedirectedUrl()), viewer);
	}

	MvcTestResult get(String address, Viewer viewer) {
		return this.mvc.get().uri(address).session(this.session).with(user(viewer)).exchange();
	}

	MvcTestResult post(Viewer viewer, String... fields) {
		var request = this.mvc.post().uri("/soeg").session(this.session);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(user(viewer)).with(csrf()).exchange();
	}

}
