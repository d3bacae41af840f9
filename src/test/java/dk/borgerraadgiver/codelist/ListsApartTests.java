package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.PastSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@OfficeTest
class ListsApartTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "inquiry,TYPE", "inquiry,CHANNEL", "inquiry,METHOD", "inquiry,RESULT", "inquiry,MERIT",
			"inquiry,GROUND", "complaint_matter,DEPARTMENT", "complaint_matter,CATEGORY", "complaint_matter,METHOD",
			"complaint_matter,RESULT", "complaint_matter,MERIT", "complaint_matter,GROUND",
			"inquiry_department,DEPARTMENT" })
	void aCodeStandsOnlyWhereItsListBelongs(String holder, CodeList list) {
		var mother = new CaseMother(this.jdbc);
		var inquiry = mother.inquiry(DAY);
		mother.matter(inquiry, null, null);
		mother.concern(inquiry, mother.code("DEPARTMENT", "Ydelse"));
		var update = "update %s set %s_id = ?".formatted(holder, list.name());
		for (CodeList other : CodeList.values()) {
			var code = mother.code(other.name(), "noget af " + other);
			if (other == list) {
				assertThatNoException().isThrownBy(() -> this.jdbc.sql(update).params(code).update());
			}
			else {
				assertThatExceptionOfType(DataIntegrityViolationException.class).as("%s in %s", other, list)
					.isThrownBy(() -> this.jdbc.sql(update).params(code).update());
			}
		}
	}

	@Test
	void aSuccessorIsOfTheSameList() {
		var mother = new CaseMother(this.jdbc);
		var department = mother.code("DEPARTMENT", "Ydelse");
		var channel = mother.code("CHANNEL", "brevdue");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> mother.merge(department, channel, DAY));
	}

	@Test
	void theMigrationKeepsWhatIsRightAndClearsWhatNoScreenCouldChoose() {
		var past = PastSchema.after("20261122.0920");
		var mother = new CaseMother(past.jdbc());
		var department = mother.code("DEPARTMENT", "Ydelse");
		var channel = mother.code("CHANNEL", "telefon");
		var inquiry = mother.inquiry(DAY, null, channel, null);
		var right = mother.matter(inquiry, department, null);
		var wrong = mother.matter(inquiry, channel, null);
		mother.concern(inquiry, department);
		mother.concern(inquiry, channel);
		past.bringUpToDate();
		assertThat(departmentOf(past, right)).containsExactly(department);
		assertThat(departmentOf(past, wrong)).isEmpty();
		assertThat(past.jdbc().sql("select channel_id from inquiry").query(UUID.class).single()).isEqualTo(channel);
		assertThat(past.jdbc().sql("select department_id from inquiry_department").query(UUID.class).list())
			.containsExactly(department);
	}

	private static List<@Nullable UUID> departmentOf(PastSchema past, UUID matter) {
		return past.jdbc()
			.sql("select department_id from complaint_matter where id = ? and department_id is not null")
			.params(matter)
			.query(UUID.class)
			.list();
	}

}
