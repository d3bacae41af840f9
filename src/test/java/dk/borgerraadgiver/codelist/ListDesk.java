package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What the tests of the lists' pages do over and over, as an administrator.
 *
 * @param mvc where the pages are
 * @param jdbc where it shows
 */
record ListDesk(MockMvcTester mvc, JdbcClient jdbc) {

	MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(Staff.ADMINISTRATOR)).exchange();
	}

	MvcTestResult post(String address, Map<String, String> fields) {
		var request = this.mvc.post().uri(address).with(user(Staff.ADMINISTRATOR)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	/** The first complaint of a year, about a department. */
	void logComplaint(UUID department, LocalDate day) {
		var cases = new CaseMother(this.jdbc);
		cases.matter(cases.inquiry(day), department, null);
	}

	/** What a code is called on a day, with its group. */
	String label(String name, LocalDate day) {
		return this.jdbc.sql("select label from code_as_of(?) where name = ?")
			.params(day, name)
			.query(String.class)
			.single();
	}

}
