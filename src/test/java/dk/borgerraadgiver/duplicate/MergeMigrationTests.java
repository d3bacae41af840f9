package dk.borgerraadgiver.duplicate;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.PastSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * People who were registered, some of them twice, before two registrations could be made
 * one.
 */
class MergeMigrationTests {

	private static final PastSchema PAST = PastSchema.after("20261125.0612");

	private static UUID karen = new UUID(0, 0);

	private static UUID again = new UUID(0, 0);

	private static UUID inquiry = new UUID(0, 0);

	@BeforeAll
	static void bringUpToDate() {
		var jdbc = PAST.jdbc();
		karen = person(jdbc, "Karen Olsen", "12 34 56 78", "0101701234", null);
		again = person(jdbc, "Karen  OLSEN", "+45 12345678", null, null);
		person(jdbc, "Kaj Olsen", "87 65 43 21", "0202702345", null);
		person(jdbc, "010170-1234", null, null, "010170-1234");
		inquiry = new CaseMother(jdbc).inquiry(LocalDate.of(2026, 3, 2), null, null, again);
		jdbc.sql("""
				insert into representative (id, citizen_id, name, created_at, version)
				values (gen_random_uuid(), ?, 'Ejnar Datter', now(), 0)
				""").param(again).update();
		PAST.bringUpToDate();
	}

	@Test
	void everybodyIsStillThemselvesWithWhatIsTheirs() {
		var jdbc = PAST.jdbc();
		assertThat(jdbc.sql("select count(*) from citizen where merged_into is null").query(Long.class).single())
			.isEqualTo(4);
		assertThat(jdbc.sql("select citizen_id from inquiry where id = ?").param(inquiry).query(UUID.class).single())
			.isEqualTo(again);
		assertThat(jdbc.sql("select citizen_id from representative").query(UUID.class).single()).isEqualTo(again);
	}

	@Test
	void whoIsRegisteredTwiceIsFoundAtOnce() {
		assertThat(PAST.jdbc()
			.sql("select reason from citizen_twin where one_id = ? and other_id = ? order by reason")
			.params(karen, again)
			.query(String.class)
			.list()).contains("PHONE");
		assertThat(PAST.jdbc()
			.sql("select o.import_key from citizen_twin t join citizen o on o.id = t.other_id where t.one_id = ? and reason = 'CPR'")
			.param(karen)
			.query(String.class)
			.single()).isEqualTo("010170-1234");
	}

	@Test
	void aCprNumberIsStillOnePersonsAlone() {
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> person(PAST.jdbc(), "En Anden", null, "0202702345", null));
	}

	private static UUID person(JdbcClient jdbc, String name, @Nullable String phone, @Nullable String cpr,
			@Nullable String key) {
		UUID id = UUID.randomUUID();
		jdbc.sql("""
				insert into citizen (id, name, phone, cpr, import_key, created_at, version)
				values (:id, :name, :phone, :cpr, :key, now(), 0)
				""")
			.param("id", id)
			.param("name", name)
			.param("phone", phone)
			.param("cpr", cpr)
			.param("key", key)
			.update();
		return id;
	}

}
