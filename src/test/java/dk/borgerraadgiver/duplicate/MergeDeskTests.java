package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.citizen.CitizenRegister;
import dk.borgerraadgiver.citizen.PastCitizens;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two registrations become one, with nothing lost, and two again.
 */
@OfficeTest
class MergeDeskTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MergeDesk desk;

	@Autowired
	private CitizenRegister register;

	@Autowired
	private CitizenLookup lookup;

	@Autowired
	private PastCitizens past;

	private Doubles office;

	private UUID kept;

	private UUID lost;

	@BeforeEach
	void registerTwice() {
		this.office = new Doubles(this.jdbc);
		this.kept = this.office.person("Karen Nielsen", "11 11 11 11", null, null, null);
		this.lost = this.office.person("Karen Olsen", "22 22 22 22", "karen@example.dk", "Havnevej 3", "0101701234");
	}

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

	@Test
	void partedEachHasExactlyWhatItHad() {
		var inquiry = this.office.inquiry(this.lost);
		var ofKept = this.office.inquiry(this.kept);
		var representative = this.office.representative(this.lost, "Ejnar Datter");
		var before = this.office.said(this.kept);
		merge(CitizenField.PHONE, CitizenField.NAME);
		part(this.kept, this.lost);
		assertThat(this.office.said(this.kept)).isEqualTo(before);
		assertThat(this.office.said(this.lost)).contains("Karen Olsen", "0101701234");
		assertThat(this.office.citizenOf(inquiry)).isEqualTo(this.lost);
		assertThat(this.office.citizenOf(ofKept)).isEqualTo(this.kept);
		assertThat(this.jdbc.sql("select citizen_id from representative where id = ?")
			.param(representative)
			.query(UUID.class)
			.single()).isEqualTo(this.lost);
		assertThat(this.office.events(inquiry)).containsExactly("citizen-merged", "citizen-parted");
		assertThat(this.lookup.find("22222222", Staff.ADVISOR)).containsExactly(this.lost);
	}

	@Test
	void whatWasChangedSinceStaysWhereItIs() {
		var other = this.office.person("En Tredje", null);
		var moved = this.office.inquiry(this.lost);
		merge(CitizenField.PHONE);
		var since = this.office.inquiry(this.kept);
		this.jdbc.sql("update citizen set name = 'Karen N.', phone = '44 44 44 44' where id = ?")
			.param(this.kept)
			.update();
		this.jdbc.sql("update inquiry set citizen_id = ? where id = ?").params(other, moved).update();
		part(this.kept, this.lost);
		assertThat(this.office.said(this.kept)).isEqualTo("Karen N., 44 44 44 44");
		assertThat(this.office.citizenOf(moved)).isEqualTo(other);
		assertThat(this.office.citizenOf(since)).isEqualTo(this.kept);
	}

	@Test
	void oneThatWasMergedOnCanBePartedOnlyAfterTheLater() {
		var inquiry = this.office.inquiry(this.lost);
		var third = this.office.person("Karen N. Olsen", "55 55 55 55");
		merge();
		merge(third, this.kept, false, null);
		assertThat(this.register.kept(this.lost, Staff.ADVISOR)).contains(third);
		assertThat(this.lookup.find("22222222", Staff.ADVISOR)).containsExactly(third);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> part(this.kept, this.lost))
			.withMessage("citizen.part.later-first");
		part(third, this.kept);
		assertThat(this.office.citizenOf(inquiry)).isEqualTo(this.kept);
		assertThat(this.register.kept(this.lost, Staff.ADVISOR)).contains(this.kept);
		part(this.kept, this.lost);
		assertThat(this.office.citizenOf(inquiry)).isEqualTo(this.lost);
	}

	@Test
	void theFirstOfTwoCanBePartedAndTheSecondAfterIt() {
		var second = this.office.person("Karen Marie Nielsen", "66 66 66 66");
		merge(CitizenField.PHONE);
		merge(this.kept, second, false, null, CitizenField.PHONE, CitizenField.NAME);
		assertThat(this.office.said(this.kept)).startsWith("Karen Marie Nielsen, 66 66 66 66");
		part(this.kept, this.lost);
		assertThat(this.office.said(this.kept)).isEqualTo("Karen Marie Nielsen, 66 66 66 66");
		part(this.kept, second);
		assertThat(this.office.said(this.kept)).isEqualTo("Karen Nielsen, 11 11 11 11");
	}

	@Test
	void partedTwiceTheyArePartedOnce() {
		merge();
		var form = new PartForm(this.office.version(this.kept), null);
		var merge = this.office.merge();
		assertThat(this.desk.part(this.kept, merge, form, Staff.ADVISOR)).isEqualTo(Outcome.DONE);
		assertThat(this.desk.part(this.kept, merge, form, Staff.ADVISOR)).isEqualTo(Outcome.DONE_BEFORE);
	}

	@Test
	void theFiguresCountThemAsOneCitizenAndPartedAsTwo() {
		this.office.inquiry(this.lost, LocalDate.of(2026, 2, 1));
		this.office.inquiry(this.kept, LocalDate.of(2026, 3, 1));
		assertThat(citizens()).isEqualTo(2);
		merge();
		assertThat(citizens()).isEqualTo(1);
		part(this.kept, this.lost);
		assertThat(citizens()).isEqualTo(2);
	}

	private long citizens() {
		return this.jdbc.sql("select count(distinct citizen_id) from inquiry_fact").query(Long.class).single();
	}

	private void merge(CitizenField... fromLost) {
		merge(this.kept, this.lost, false, null, fromLost);
	}

	private void merge(UUID kept, UUID lost, boolean despiteCpr, @Nullable String note, CitizenField... fromLost) {
		assertThat(this.desk.merge(kept, lost, form(kept, lost, despiteCpr, note, fromLost), Staff.ADVISOR))
			.isEqualTo(Outcome.DONE);
	}

	private MergeForm form(boolean despiteCpr, @Nullable String note) {
		return form(this.kept, this.lost, despiteCpr, note);
	}

	private MergeForm form(UUID kept, UUID lost, boolean despiteCpr, @Nullable String note, CitizenField... fromLost) {
		var fields = List.of(fromLost);
		return new MergeForm(this.office.version(kept), this.office.version(lost), from(fields, CitizenField.NAME),
				from(fields, CitizenField.PHONE), from(fields, CitizenField.EMAIL), from(fields, CitizenField.ADDRESS),
				from(fields, CitizenField.LANGUAGE), from(fields, CitizenField.INTERPRETER),
				from(fields, CitizenField.CPR), despiteCpr, note, null, null);
	}

	private static From from(List<CitizenField> fromLost, CitizenField field) {
		return fromLost.contains(field) ? From.LOST : From.KEPT;
	}

	private void part(UUID kept, UUID lost) {
		var merge = this.office.merge(lost);
		assertThat(this.desk.part(kept, merge, new PartForm(this.office.version(kept), null), Staff.ADVISOR))
			.isEqualTo(Outcome.DONE);
	}

}
