package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One registration becomes two again, each with exactly what it had.
 */
class PartDeskTests extends RegisteredTwice {

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

}
