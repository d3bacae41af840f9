package dk.borgerraadgiver.worklist;

import java.time.LocalDate;
import java.util.List;
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
 * Pages by which two advisors share the work. There are three cases, all the first
 * advisor's.
 */
public abstract class WorklistPages {

	public static final String FIRST = "/henvendelser/2026-0001";

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected JdbcClient jdbc;

	protected List<UUID> cases = List.of();

	@BeforeEach
	void haveThreeCases() {
		var mother = new CaseMother(this.jdbc);
		var day = LocalDate.of(2026, 3, 2);
		this.cases = List.of(mother.inquiry(day), mother.inquiry(day.plusDays(1)), mother.inquiry(day.plusDays(2)));
		this.jdbc.sql("update inquiry set advisor_id = ?").param(Staff.ADVISOR.id()).update();
	}

	protected void restrict(int which, Viewer... readers) {
		this.jdbc.sql("update inquiry set restricted = true where id = ?").param(this.cases.get(which)).update();
		for (Viewer reader : readers) {
			this.jdbc.sql("insert into inquiry_reader values (?, ?)")
				.params(this.cases.get(which), reader.id())
				.update();
		}
	}

	protected MvcTestResult get(String path) {
		return get(path, Staff.ADVISOR);
	}

	protected MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	protected MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).param("id", UUID.randomUUID().toString()).param("version", "0");
	}

	protected MvcTestResult send(MockMvcRequestBuilder request) {
		return send(request, Staff.ADVISOR);
	}

	protected MvcTestResult send(MockMvcRequestBuilder request, Viewer viewer) {
		return request.with(user(viewer)).with(csrf()).exchange();
	}

	protected String advisor(int which) {
		return this.jdbc.sql("select a.full_name from inquiry i join account a on a.id = i.advisor_id where i.id = ?")
			.param(this.cases.get(which))
			.query(String.class)
			.single();
	}

	protected long entries(String event) {
		return this.jdbc.sql("select count(*) from journal_entry where event = ?")
			.param(event)
			.query(Long.class)
			.single();
	}

}
