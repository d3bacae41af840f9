package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CodeTreeTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

	private static final LocalDate NEW_YEARS_EVE = NEW_YEAR.minusDays(1);

	private final CodeTree departments = new CodeTree(CodeList.DEPARTMENT, List.of());

	private final Code job = this.departments.add("Center for Job", null, null);

	private final Code teknik = this.departments.add("Center for Teknik", null, null);

	private final Code ydelse = this.departments.add("Ydelse", this.job.id(), null);

	@Test
	void aRenamedCodeKeepsItsOldNameUpToTheDayBefore() {
		this.job.rename("Jobcenter", NEW_YEAR);
		assertThat(this.job.namingOn(NEW_YEARS_EVE).name()).isEqualTo("Center for Job");
		assertThat(this.job.namingOn(NEW_YEAR).name()).isEqualTo("Jobcenter");
	}

	@Test
	void aCodeRenamedTwiceFromTheSameDayHasTheLastName() {
		this.job.rename("Jobcentret", NEW_YEAR);
		this.job.rename("Jobcenter", NEW_YEAR);
		assertThat(this.job.stretches()).hasSize(2).last().matches((last) -> last.naming().name().equals("Jobcenter"));
	}

	@Test
	void aCodeRenamedBackIsAsIfNothingHadHappened() {
		this.job.rename("Jobcenter", NEW_YEAR);
		this.job.rename("Center for Job", NEW_YEAR);
		assertThat(this.job.stretches()).hasSize(1);
	}

	@Test
	void aCorrectedSpellingHoldsInEveryPeriod() {
		this.job.rename("Center for Jobs", null);
		assertThat(this.job.namingOn(LocalDate.of(2019, 8, 1)).name()).isEqualTo("Center for Jobs");
	}

	@Test
	void aCorrectedSpellingLeavesALaterNameAlone() {
		this.job.rename("Jobcenter", NEW_YEAR);
		this.job.rename("Center for Jobs", null);
		assertThat(this.job.namingOn(NEW_YEARS_EVE).name()).isEqualTo("Center for Jobs");
		assertThat(this.job.namingOn(NEW_YEAR).name()).isEqualTo("Jobcenter");
	}

	@Test
	void aMoveThatIsPlannedCarriesANewNameAlong() {
		this.ydelse.move(this.teknik.id(), NEW_YEAR);
		this.ydelse.rename("Ydelser", NEW_YEAR.minusMonths(1));
		assertThat(this.departments.label(this.ydelse, NEW_YEARS_EVE)).isEqualTo("Center for Job / Ydelser");
		assertThat(this.departments.label(this.ydelse, NEW_YEAR)).isEqualTo("Center for Teknik / Ydelser");
	}

	@Test
	void theSameNameAgainIsNoRenaming() {
		refused("codelist.rule.rename.same", () -> this.job.rename("Center for Job", NEW_YEAR));
	}

	@Test
	void aNameIsNeitherEmptyNorEndless() {
		refused("codelist.rule.name.empty", () -> this.job.rename("  ", NEW_YEAR));
		refused("codelist.rule.name.long", () -> this.job.rename("x".repeat(201), NEW_YEAR));
	}

	@Test
	void twoInTheSamePlaceCannotHaveTheSameNameAtTheSameTime() {
		refused("codelist.rule.name.taken", () -> this.departments.add("center for  job", null, null));
		refused("codelist.rule.name.taken",
				() -> new CodeChange.Rename(0, "Center for Job", NEW_YEAR).applyTo(this.departments, this.teknik));
	}

	@Test
	void aNameIsFreeAgainWhenItsCodeHasEnded() {
		this.departments.retire(this.teknik, NEW_YEARS_EVE);
		assertThat(this.departments.add("Center for Teknik", null, NEW_YEAR).validFrom()).isEqualTo(NEW_YEAR);
		refused("codelist.rule.name.taken", () -> this.departments.add("Center for Teknik", null, NEW_YEARS_EVE));
	}

	@Test
	void theSameNameMayStandUnderTwoGroups() {
		assertThat(this.departments.add("Ydelse", this.teknik.id(), null).id()).isNotEqualTo(this.ydelse.id());
	}

	@Test
	void thereAreTwoLevelsAtMost() {
		refused("codelist.rule.levels", () -> this.departments.add("Team 1", this.ydelse.id(), null));
		refused("codelist.rule.levels",
				() -> new CodeChange.Move(0, this.teknik.id(), NEW_YEAR).applyTo(this.departments, this.job));
	}

	@Test
	void aFlatListHasNoGroups() {
		var types = new CodeTree(CodeList.TYPE, List.of());
		Code klage = types.add("klage", null, null);
		refused("codelist.rule.flat", () -> types.add("stor klage", klage.id(), null));
		refused("codelist.rule.flat", () -> klage.move(types.add("vejledning", null, null).id(), null));
	}

	@Test
	void whatIsAddedUnderANewGroupBeginsWithIt() {
		Code digital = this.departments.add("Center for Digitalisering", null, NEW_YEAR);
		assertThat(this.departments.add("Drift", digital.id(), null).validFrom()).isEqualTo(NEW_YEAR);
	}

	@Test
	void nothingChangesBeforeACodesBeginningOrAfterItsEnd() {
		Code digital = this.departments.add("Center for Digitalisering", null, NEW_YEAR);
		refused("codelist.rule.before.beginning", () -> digital.rename("Digital", NEW_YEARS_EVE));
		refused("codelist.rule.before.beginning", () -> digital.retire(NEW_YEARS_EVE));
		refused("codelist.rule.before.beginning", () -> digital.mergeInto(this.job, null));
		this.departments.retire(this.teknik, NEW_YEARS_EVE);
		refused("codelist.rule.after.end", () -> this.teknik.rename("Teknik", NEW_YEAR));
	}

	@Test
	void aRetiredGroupTakesWhatStandsUnderItAlong() {
		assertThat(this.departments.retire(this.job, NEW_YEARS_EVE)).containsExactly(this.ydelse);
		assertThat(this.ydelse.isValidOn(NEW_YEARS_EVE)).isTrue();
		assertThat(this.ydelse.isValidOn(NEW_YEAR)).isFalse();
	}

	@Test
	void whatStandsUnderARetiredGroupCannotComeBackAlone() {
		this.departments.retire(this.job, NEW_YEARS_EVE);
		this.ydelse.revive();
		refused("codelist.rule.group.ended", () -> this.departments.verify(this.ydelse));
	}

	@Test
	void aRetiredCodeCanComeBack() {
		this.departments.retire(this.teknik, NEW_YEARS_EVE);
		this.teknik.revive();
		assertThat(this.teknik.isValidOn(NEW_YEAR)).isTrue();
		refused("codelist.rule.valid", this.teknik::revive);
	}

	@Test
	void namesPlannedForAfterTheLastDayNeverComeToHold() {
		this.teknik.rename("Teknik og Miljø", NEW_YEAR);
		this.teknik.retire(NEW_YEARS_EVE);
		assertThat(this.teknik.namingOn(NEW_YEAR.plusYears(1)).name()).isEqualTo("Center for Teknik");
	}

	@Test
	void aMergedCodeEndsTheDayBeforeItsSuccessorCounts() {
		this.departments.merge(this.teknik, this.job, NEW_YEAR);
		assertThat(this.teknik.validTo()).isEqualTo(NEW_YEARS_EVE);
		assertThat(this.teknik.successorId()).isEqualTo(this.job.id());
	}

	@Test
	void whatStandsUnderAMergedGroupMovesToItsSuccessor() {
		assertThat(this.departments.merge(this.job, this.teknik, NEW_YEAR)).containsExactly(this.ydelse);
		assertThat(this.departments.label(this.ydelse, NEW_YEARS_EVE)).isEqualTo("Center for Job / Ydelse");
		assertThat(this.departments.label(this.ydelse, NEW_YEAR)).isEqualTo("Center for Teknik / Ydelse");
	}

	@Test
	void aDuplicateCanBeMergedInEveryPeriod() {
		this.departments.merge(this.job, this.teknik, null);
		assertThat(this.job.isValidOn(LocalDate.of(2019, 8, 1))).isFalse();
		assertThat(this.departments.label(this.ydelse, LocalDate.of(2019, 8, 1)))
			.isEqualTo("Center for Teknik / Ydelse");
	}

	@Test
	void mergersNeverGoInACircle() {
		Code kultur = this.departments.add("Center for Kultur", null, null);
		this.departments.merge(this.teknik, kultur, NEW_YEAR);
		refused("codelist.rule.merge.self", () -> this.departments.merge(kultur, kultur, NEW_YEAR));
		refused("codelist.rule.merge.circle",
				() -> this.departments.merge(kultur, this.teknik, NEW_YEARS_EVE.minusYears(1)));
	}

	@Test
	void aCodeIsMergedIntoOneThatCountsFromThatDay() {
		this.departments.retire(this.teknik, NEW_YEARS_EVE);
		refused("codelist.rule.merge.ended", () -> this.departments.merge(this.ydelse, this.teknik, NEW_YEAR));
		Code later = this.departments.add("Center for Digitalisering", null, NEW_YEAR.plusDays(1));
		refused("codelist.rule.merge.ended", () -> this.departments.merge(this.ydelse, later, NEW_YEAR));
	}

	@Test
	void aGroupWithSomethingUnderItIsMergedIntoAGroup() {
		Code veje = this.departments.add("Veje", this.teknik.id(), null);
		refused("codelist.rule.levels", () -> this.departments.merge(this.job, veje, NEW_YEAR));
	}

	@Test
	void whatCountsDifferentlyIsNotMerged() {
		var types = new CodeTree(CodeList.TYPE, List.of());
		Code klage = types.add("klage", null, null);
		Code sparring = types.add("sparring", null, null);
		sparring.mean(Meaning.SPARRING);
		refused("codelist.rule.merge.meaning", () -> types.merge(sparring, klage, NEW_YEAR));
		refused("codelist.rule.meaning", () -> klage.mean(Meaning.TURNED_AWAY));
	}

	private static void refused(String rule, ThrowingCallable change) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(change).withMessage(rule);
	}

}
