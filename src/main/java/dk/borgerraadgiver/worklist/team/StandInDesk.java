package dk.borgerraadgiver.worklist.team;

import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseStandIn;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.worklist.SentForms;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a stand-in for somebody who alone may see restricted cases, and is away.
 */
@Service
class StandInDesk {

	private final CaseStandIn cases;

	private final SentForms forms;

	private final JdbcClient jdbc;

	StandInDesk(CaseStandIn cases, SentForms forms, JdbcClient jdbc) {
		this.cases = cases;
		this.forms = forms;
		this.jdbc = jdbc;
	}

	/**
	 * Somebody and how much hangs on them alone.
	 * @throws NotFound when there is no such account
	 */
	@Transactional(readOnly = true)
	Absent absent(UUID account, Viewer viewer) {
		return new Absent(account, name(account), this.cases.keptBy(account, viewer));
	}

	/** Lets the stand-in see the cases, in one transaction. */
	@Transactional
	void letIn(UUID absent, UUID colleague, String why, StandInForm form, Viewer viewer) {
		if (this.forms.isNew(form.id())) {
			this.cases.letIn(absent, name(absent), colleague, why, viewer);
		}
	}

	private String name(UUID account) {
		return this.jdbc.sql("select full_name from account where id = ?")
			.param(account)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("account " + account));
	}

	/**
	 * Somebody who may be away.
	 *
	 * @param id the account
	 * @param name as colleagues know it
	 * @param cases how many restricted cases nobody else may see
	 */
	record Absent(UUID id, String name, int cases) {
	}

}
