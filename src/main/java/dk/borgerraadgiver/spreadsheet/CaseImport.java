package dk.borgerraadgiver.spreadsheet;

import java.util.UUID;
import java.util.function.IntConsumer;

import dk.borgerraadgiver.citizen.PastCitizens;
import dk.borgerraadgiver.inquiry.BulkRegistration;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.plan.CasePlanner;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings an office's cases in: all of a file, or nothing.
 */
@Service
public class CaseImport {

	private static final long ONE_AT_A_TIME = 0x696d706f7274L;

	private final CasePlanner planner;

	private final CodeCreation codes;

	private final PastCitizens citizens;

	private final BulkRegistration registration;

	private final JdbcClient jdbc;

	CaseImport(CasePlanner planner, CodeCreation codes, PastCitizens citizens, BulkRegistration registration,
			JdbcClient jdbc) {
		this.planner = planner;
		this.codes = codes;
		this.citizens = citizens;
		this.registration = registration;
		this.jdbc = jdbc;
	}

	/**
	 * Imports a file, unless anything is wrong with it.
	 * @param file what was handed over
	 * @param decisions what is to become of unknown names
	 * @param by who brings it in, {@code null} for an operator
	 * @param progress told how many inquiries have been written, now and then
	 * @return what was done, or what stood in the way of it
	 */
	@Transactional
	public ImportPlan carryOut(CaseFile file, Decisions decisions, @Nullable UUID by, IntConsumer progress) {
		waitForOthers();
		ImportPlan plan = this.planner.plan(file, decisions);
		if (plan.canBeCarriedOut()) {
			this.codes.create(plan);
			this.registration.register(plan.inquiries(this.citizens.behind(plan.persons())), by, progress);
		}
		return plan;
	}

	/** Two imports of the same number at once: the second finds it there already. */
	private void waitForOthers() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_AT_A_TIME).query((row) -> {
		});
	}

}
