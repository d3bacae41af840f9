package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.PastCitizens;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two registrations become one, with nothing lost.
 */
class MergeDeskTests extends RegisteredTwice {

	@Autowired
	private PastCitizens past;

	@Test
	void whatTheAdvisorChoosesHoldsAndWhatOnlyOneKnewComesAlong() {
		merge(CitizenField.PHONE);
		assertThat(this.office.said(this.kept))
			.isEqualTo("Karen Nielsen, 22 22 22 22, karen@example.dk, Havnevej 3, 0101701234");
	}

	@Test
	void theRegistrationThatIsGivenUpStaysAsItWas() {
		merge();
		assertThat(this.office.said(this.lost))
			.isEqualTo("Karen Olsen, 22 22 22 22, karen@example.dk, Havnevej 3, 0101701234");
		assertThat(this.register.kept(this.lost, Staff.ADVISOR)).contains(this.kept);
	}

	@Test
	void everythingThatHangsOnItMovesAndEachCaseTellsItInItsJournal() {
		var inquiry = this.office.inquiry(this.lost);
		var ofKept = this.office.inquiry(this.kept);
		this.office.representative(this.lost, "Ejnar Datter");
		merge();
		assertThat(this.office.citizenOf(inquiry)).isEqualTo(this.kept);
		assertThat(this.jdbc.sql("select citizen_id from representative").query(UUID.class).single())
			.isEqualTo(this.kept);
		assertThat(this.office.events(inquiry)).containsExactly("citizen-merged");
		assertThat(this.office.events(ofKept)).isEmpty();
	}

	/**
	 * Whoever adds a table that refers to people decides what becomes of it: to be moved
	 * by its room and by {@link MergeDesk}.
	 */
	@Test
	void nothingElseHangsOnACitizen() {
		assertThat(this.jdbc.sql("""
				select conrelid::regclass || '.' || a.attname from pg_constraint
				join pg_attribute a on a.attrelid = conrelid and a.attnum = any(conkey)
				where contype = 'f' and confrelid = 'citizen'::regclass
				""").query(String.class).list()).containsExactlyInAnyOrder("inquiry.citizen_id",
				"representative.citizen_id", "citizen.merged_into", "citizen_merge.kept_id", "citizen_merge.lost_id",
				"citizen_apart.one_id", "citizen_apart.other_id");
	}

	@Test
	void twoCprNumbersAreTwoPeopleUnlessItIsSaidWhyNot() {
		var other = this.office.person("Karen Olsen", null, null, null, "0202702345");
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> merge(other, this.lost, false, "Nyt nummer"))
			.withMessage("citizen.merge.other-cpr");
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> merge(other, this.lost, true, null))
			.withMessage("duplicate.merge.why");
		merge(other, this.lost, true, "Nyt nummer efter adoption");
		assertThat(this.office.said(other)).contains("0202702345");
	}

	@Test
	void aCprNumberThatIsTheKeyOfAnOlderRegisterIsTheirsToo() {
		var key = Objects.requireNonNull(this.past.behind(List.of("020270-2345")).get("020270-2345"));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> merge(key, this.lost, false, "Nyt nummer"))
			.withMessage("citizen.merge.other-cpr");
		merge(key, this.lost, true, "Nyt nummer");
		assertThat(this.office.said(key)).contains("0101701234");
	}

	@Test
	void neitherOfTwoNumbersCanBeGivenToSomebodyElseSoThatEachGetsItsOwnBack() {
		var other = this.office.person("Karen Olsen", null, null, null, "0202702345");
		merge(other, this.lost, true, "Skrevet forkert", CitizenField.CPR);
		for (String cpr : List.of("0202702345", "0101701234")) {
			this.register.enter(new CitizenDetails("En Anden", null, null, null, cpr));
		}
		assertThat(this.jdbc.sql("select count(*) from citizen where name = 'En Anden'").query(Long.class).single())
			.isZero();
		part(other, this.lost);
		assertThat(this.office.said(other)).contains("0202702345");
		assertThat(this.office.said(this.lost)).contains("0101701234");
	}

	@Test
	void whateverNumberKeyNameOrPhoneWasKnownStillFindsThePerson() {
		var key = Objects.requireNonNull(this.past.behind(List.of("B-0017")).get("B-0017"));
		merge(CitizenField.PHONE);
		merge(this.kept, key, false, null);
		assertThat(this.past.behind(List.of("B-0017"))).containsEntry("B-0017", this.kept);
		for (String typed : List.of("Olsen", "11 11 11 11", "22222222", "010170-1234", "B-0017", "karen@example.dk")) {
			assertThat(this.lookup.find(typed, Staff.ADVISOR)).as(typed).containsExactly(this.kept);
		}
		assertThat(this.register.enter(new CitizenDetails("Karen", null, null, null, "0101701234")))
			.isEqualTo(this.kept);
	}

	@Test
	void aNumberThatNoLongerHoldsLeadsToThePersonToo() {
		var other = this.office.person("Karen Olsen", null, null, null, "0202702345");
		merge(other, this.lost, true, "Skrevet forkert", CitizenField.CPR);
		assertThat(this.office.said(other)).contains("0101701234");
		for (String cpr : List.of("0202702345", "0101701234")) {
			assertThat(this.register.enter(new CitizenDetails("K", null, null, null, cpr))).isEqualTo(other);
		}
	}

	@Test
	void whatIsSavedForTheOneThatWasGivenUpBelongsToTheOther() {
		merge();
		assertThat(this.office.citizenOf(this.office.inquiry(this.lost))).isEqualTo(this.kept);
		this.office.representative(this.lost, "Ejnar Datter");
		assertThat(this.jdbc.sql("select citizen_id from representative").query(UUID.class).single())
			.isEqualTo(this.kept);
	}

	@Test
	void pressedTwiceItIsDoneOnceAndOfTwoAtOnceToo() throws Exception {
		this.office.inquiry(this.lost);
		var form = form(false, null);
		try (var advisors = Executors.newFixedThreadPool(4)) {
			Callable<Outcome> press = () -> this.desk.merge(this.kept, this.lost, form, Staff.ADVISOR);
			var outcomes = advisors.invokeAll(List.of(press, press, press, press))
				.stream()
				.map((one) -> one.resultNow())
				.toList();
			assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.DONE_BEFORE, Outcome.DONE_BEFORE,
					Outcome.DONE_BEFORE);
		}
		assertThat(this.jdbc.sql("select count(*) from citizen_merge").query(Long.class).single()).isOne();
	}

	@Test
	void mergedCrosswiseAtOnceOneOfThemIsKept() throws Exception {
		this.office.inquiry(this.lost);
		this.office.inquiry(this.kept);
		var form = form(false, null);
		try (var advisors = Executors.newFixedThreadPool(2)) {
			var outcomes = advisors
				.invokeAll(List.<Callable<Outcome>>of(() -> this.desk.merge(this.kept, this.lost, form, Staff.ADVISOR),
						() -> this.desk.merge(this.lost, this.kept, form, Staff.SECOND_ADVISOR)))
				.stream()
				.map((one) -> one.resultNow())
				.toList();
			assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.DONE_BEFORE);
		}
		assertThat(this.jdbc.sql("select count(distinct citizen_id) from inquiry").query(Long.class).single()).isOne();
	}

	@Test
	void ifOneOfThemHasChangedSinceNothingIsDone() {
		var form = form(false, null);
		this.jdbc.sql("update citizen set phone = '33 33 33 33', version = version + 1 where id = ?")
			.param(this.lost)
			.update();
		assertThat(this.desk.merge(this.kept, this.lost, form, Staff.ADVISOR)).isEqualTo(Outcome.CHANGED);
		assertThat(this.jdbc.sql("select count(*) from citizen_merge").query(Long.class).single()).isZero();
	}

}
