package dk.borgerraadgiver.worklist;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list shows one advisor's cases, and those that nobody has taken on yet.
 */
@OfficeTest
class AdvisorFilterPagesTests extends WorklistPages {

	private static final String NOBODY = "/henvendelser?raadgiver=00000000-0000-0000-0000-000000000000";

	@Test
	void theCasesOfAnAdvisorAreListed() {
		entrust(2);
		assertThat(get("/henvendelser?raadgiver=" + Staff.SECOND_ADVISOR.id())).bodyText()
			.contains("1 henvendelse", "2026-0003", "Søren Sagsøe")
			.doesNotContain("2026-0001");
	}

	@Test
	void casesWithoutAnAdvisorAreListedAndTheChipSaysSo() {
		this.jdbc.sql("update inquiry set advisor_id = null where id = ?").param(this.cases.get(1)).update();
		assertThat(get(NOBODY)).bodyText()
			.contains("1 henvendelse", "2026-0002", "<span>Ingen endnu</span>", "selected=\"selected\">Ingen endnu")
			.doesNotContain("2026-0001");
	}

	@Test
	void aRestrictedCaseThatNobodyHasIsInNoCount() {
		this.jdbc.sql("update inquiry set advisor_id = null").update();
		restrict(0, Staff.ADVISOR);
		assertThat(get(NOBODY, Staff.SECOND_ADVISOR)).bodyText().contains("2 henvendelser").doesNotContain("2026-0001");
	}

	@Test
	void anAdvisorWhoHasStoppedCanStillBeLookedFor() {
		entrust(0);
		this.jdbc.sql("update account set active = false where id = ?").param(Staff.SECOND_ADVISOR.id()).update();
		assertThat(get("/henvendelser?raadgiver=" + Staff.SECOND_ADVISOR.id())).bodyText()
			.contains("1 henvendelse", "2026-0001");
	}

	private void entrust(int which) {
		this.jdbc.sql("update inquiry set advisor_id = ? where id = ?")
			.params(Staff.SECOND_ADVISOR.id(), this.cases.get(which))
			.update();
	}

}
