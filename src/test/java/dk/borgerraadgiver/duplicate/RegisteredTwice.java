package dk.borgerraadgiver.duplicate;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.citizen.CitizenRegister;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person who is registered twice, and what the desk does about it.
 */
@OfficeTest
abstract class RegisteredTwice {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MergeDesk desk;

	@Autowired
	CitizenRegister register;

	@Autowired
	CitizenLookup lookup;

	Doubles office;

	UUID kept;

	UUID lost;

	@BeforeEach
	void registerTwice() {
		this.office = new Doubles(this.jdbc);
		this.kept = this.office.person("Karen Nielsen", "11 11 11 11", null, null, null);
		this.lost = this.office.person("Karen Olsen", "22 22 22 22", "karen@example.dk", "Havnevej 3", "0101701234");
	}

	void merge(CitizenField... fromLost) {
		merge(this.kept, this.lost, false, null, fromLost);
	}

	void merge(UUID kept, UUID lost, boolean despiteCpr, @Nullable String note, CitizenField... fromLost) {
		assertThat(this.desk.merge(kept, lost, form(kept, lost, despiteCpr, note, fromLost), Staff.ADVISOR))
			.isEqualTo(Outcome.DONE);
	}

	MergeForm form(boolean despiteCpr, @Nullable String note) {
		return form(this.kept, this.lost, despiteCpr, note);
	}

	MergeForm form(UUID kept, UUID lost, boolean despiteCpr, @Nullable String note, CitizenField... fromLost) {
		var fields = List.of(fromLost);
		return new MergeForm(this.office.version(kept), this.office.version(lost), from(fields, CitizenField.NAME),
				from(fields, CitizenField.PHONE), from(fields, CitizenField.EMAIL), from(fields, CitizenField.ADDRESS),
				from(fields, CitizenField.LANGUAGE), from(fields, CitizenField.INTERPRETER),
				from(fields, CitizenField.CPR), despiteCpr, note, null, null);
	}

	private static From from(List<CitizenField> fromLost, CitizenField field) {
		return fromLost.contains(field) ? From.LOST : From.KEPT;
	}

	void part(UUID kept, UUID lost) {
		var merge = this.office.merge(lost);
		assertThat(this.desk.part(kept, merge, new PartForm(this.office.version(kept), null), Staff.ADVISOR))
			.isEqualTo(Outcome.DONE);
	}

}
