package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class CodeAsOfTests {

	private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

	private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

	private static final LocalDate NEW_YEARS_EVE = NEW_YEAR.minusDays(1);

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aRenamedCodeHasItsOldNameUpToTheDayBefore() {
		UUID center = code("Center for Job", null);
		name(center, NEW_YEAR, "Center for Arbejdsmarked", null);
		name(center, NEW_YEAR.plusYears(1), "Jobcenter", null);
		assertThat(label(center, NEW_YEARS_EVE)).isEqualTo("Center for Job");
		assertThat(label(center, NEW_YEAR)).isEqualTo("Center for Arbejdsmarked");
		assertThat(label(center, NEW_YEAR.plusYears(1).minusDays(1))).isEqualTo("Center for Arbejdsmarked");
		assertThat(label(center, NEW_YEAR.plusYears(1))).isEqualTo("Jobcenter");
	}

	@Test
	void aMergedCodeBecomesItsSuccessorTheDayAfterItsLast() {
		UUID a = code("A", null);
		UUID b = code("B", null);
		merge(a, b, NEW_YEARS_EVE);
		assertThat(label(a, NEW_YEARS_EVE)).isEqualTo("A");
		assertThat(label(a, NEW_YEAR)).isEqualTo("B");
		assertThat(resolved(a, NEW_YEAR)).isEqualTo(b);
		assertThat(resolved(b, NEW_YEAR)).isEqualTo(b);
	}

	@Test
	void aChainOfMergersIsFollowedAsFarAsItHasTakenEffect() {
		UUID a = code("A", null);
		UUID b = code("B", null);
		UUID c = code("C", null);
		merge(a, b, NEW_YEARS_EVE);
		merge(b, c, NEW_YEARS_EVE.plusYears(1));
		assertThat(label(a, NEW_YEARS_EVE)).isEqualTo("A");
		assertThat(label(a, NEW_YEAR)).isEqualTo("B");
		assertThat(label(a, NEW_YEARS_EVE.plusYears(1))).isEqualTo("B");
		assertThat(label(a, NEW_YEAR.plusYears(1))).isEqualTo("C");
	}

	@Test
	void aCodeThatMovedStandsUnderItsOldGroupUpToTheDayBefore() {
		UUID job = code("Center for Job", null);
		UUID teknik = code("Center for Teknik", null);
		UUID drift = code("Drift", job);
		name(drift, NEW_YEAR, "Drift", teknik);
		assertThat(label(drift, NEW_YEARS_EVE)).isEqualTo("Center for Job / Drift");
		assertThat(label(drift, NEW_YEAR)).isEqualTo("Center for Teknik / Drift");
	}

	@Test
	void aRenamedGroupRenamesWhatStandsUnderIt() {
		UUID job = code("Center for Job", null);
		UUID ydelse = code("Ydelse", job);
		name(job, NEW_YEAR, "Jobcenter", null);
		assertThat(label(ydelse, NEW_YEARS_EVE)).isEqualTo("Center for Job / Ydelse");
		assertThat(label(ydelse, NEW_YEAR)).isEqualTo("Jobcenter / Ydelse");
	}

	@Test
	void aRetiredCodeKeepsItsNameAfterwards() {
		UUID center = code("Center for Job", null);
		this.jdbc.sql("update code set valid_to = ? where id = ?").params(NEW_YEARS_EVE, center).update();
		assertThat(label(center, NEW_YEAR)).isEqualTo("Center for Job");
	}

	@Test
	void aGroupComesRightBeforeWhatStandsUnderIt() {
		UUID second = code("Anden", null);
		UUID first = code("Første", null);
		UUID underSecond = code("Under anden", second);
		UUID underFirst = code("Under første", first);
		this.jdbc.sql("update code set sort_order = 0 where id = ?").params(first).update();
		List<@Nullable String> names = this.jdbc
			.sql("select name from code_as_of(?) where code_id in (?, ?, ?, ?) order by sort_order")
			.params(NEW_YEAR, first, second, underFirst, underSecond)
			.query(String.class)
			.list();
		assertThat(names).containsExactly("Første", "Under første", "Anden", "Under anden");
	}

	private UUID code(String name, @Nullable UUID parent) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("insert into code (id, list, sort_order, version) "
					+ "select ?, 'DEPARTMENT', coalesce(max(sort_order), 0) + 1, 0 from code")
			.params(id)
			.update();
		name(id, ALWAYS, name, parent);
		return id;
	}

	private void name(UUID code, LocalDate from, String name, @Nullable UUID parent) {
		this.jdbc
			.sql("insert into code_name (code_id, valid_from, name, parent_id) values (:code, :from, :name, :parent)")
			.param("code", code)
			.param("from", from)
			.param("name", name)
			.param("parent", parent)
			.update();
	}

	private void merge(UUID code, UUID successor, LocalDate lastDay) {
		this.jdbc.sql("update code set valid_to = ?, successor_id = ? where id = ?")
			.params(lastDay, successor, code)
			.update();
	}

	private String label(UUID code, LocalDate day) {
		return this.jdbc.sql("select label from code_as_of(?) where code_id = ?")
			.params(day, code)
			.query(String.class)
			.single();
	}

	private UUID resolved(UUID code, LocalDate day) {
		return this.jdbc.sql("select resolved_id from code_as_of(?) where code_id = ?")
			.params(day, code)
			.query(UUID.class)
			.single();
	}

}
