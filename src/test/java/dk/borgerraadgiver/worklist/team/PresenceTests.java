package dk.borgerraadgiver.worklist.team;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import dk.borgerraadgiver.worklist.WorklistPages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Advisors see who else has a case open.
 */
@OfficeTest
class PresenceTests extends WorklistPages {

	private static final String SEEN = "Søren Sagsøe har sagen åben";

	@Test
	void whoeverOpensACaseOrItsFormIsShownToOthersButNotToThemselves() {
		assertThat(get(FIRST, Staff.SECOND_ADVISOR)).bodyText().doesNotContain("har sagen åben");
		assertThat(get(FIRST)).bodyText().contains(SEEN);
		assertThat(get(FIRST + "/ret")).bodyText().contains(SEEN);
		assertThat(get("/henvendelser/2026-0002")).bodyText().doesNotContain(SEEN);
		get("/henvendelser/2026-0002/ret", Staff.SECOND_ADVISOR);
		assertThat(get("/henvendelser/2026-0002")).bodyText().contains(SEEN);
	}

	@Test
	void afterAWhileNobodyIsTakenToBeThereAnyMore() {
		get(FIRST, Staff.SECOND_ADVISOR);
		this.jdbc.sql("update case_presence set seen_at = seen_at - interval '16 minutes'").update();
		assertThat(get(FIRST)).bodyText().doesNotContain(SEEN);
		get(FIRST, Staff.SECOND_ADVISOR);
		assertThat(get(FIRST)).bodyText().contains(SEEN);
	}

	@Test
	void itTakesOneStatement() {
		get(FIRST, Staff.SECOND_ADVISOR);
		Statements.forget();
		get(FIRST);
		assertThat(Statements.heard()).filteredOn((sql) -> sql.contains("case_presence")).hasSize(1);
	}

	@Test
	void aCaseSomebodyMayNotSeeIsNotNotedAsOpenedByThem() {
		restrict(0, Staff.ADVISOR);
		get(FIRST, Staff.SECOND_ADVISOR);
		assertThat(get(FIRST)).bodyText().doesNotContain(SEEN);
	}

}
