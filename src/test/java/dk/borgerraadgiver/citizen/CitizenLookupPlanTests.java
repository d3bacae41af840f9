package dk.borgerraadgiver.citizen;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.support.PastSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looking people up reads no register from end to end: not that of people, and not what
 * they said before others were merged into them.
 */
class CitizenLookupPlanTests {

	private static final PastSchema OFFICE = PastSchema.after("20261125.0911");

	private static final UUID ADVISOR = new UUID(0, 1);

	private static String plan = "";

	@BeforeAll
	static void explainTheLookUpInALargeRegister() {
		OFFICE.bringUpToDate();
		var jdbc = OFFICE.jdbc();
		jdbc.sql("""
				insert into account (id, username, full_name, created_at, version)
				values (?, 'rikke', 'Rikke Rådgiver', now(), 0)
				""").param(ADVISOR).update();
		jdbc.sql(
				"""
						insert into citizen (id, name, phone, email, cpr, import_key, created_at, version)
						select gen_random_uuid(), 'Borger ' || md5(n::text), (20000000 + n)::text, md5(n::text) || '@example.dk',
						       lpad(n::text, 10, '0'), 'R' || n, now(), 0
						from generate_series(1, 20000) n
						""")
			.update();
		jdbc.sql(
				"""
						insert into citizen_merge (id, kept_id, lost_id, merged_at, merged_by, name, phone, email, cpr, interpreter,
						                           version)
						select gen_random_uuid(), kept, lost, now(), ?, 'Fortid ' || md5(kept::text), (40000000 + n)::text,
						       md5(kept::text) || '@example.dk', lpad(n::text, 10, '0'), false, 0
						from (select id as kept, lead(id) over (order by id) as lost, row_number() over (order by id) as n
						      from citizen) pair
						where lost is not null
						""")
			.param(ADVISOR)
			.update();
		jdbc.sql("vacuum analyze citizen, citizen_merge").update();
		plan = explained(
				jdbc.sql("select prosrc from pg_proc where proname = 'citizens_like'").query(String.class).single());
	}

	/** As the function plans it: for what was typed. */
	private static String explained(String lookUp) {
		// what is prepared belongs to a connection
		return OFFICE.inOneConnection((jdbc) -> {
			jdbc.sql("select similarity('a', 'b')").query(Float.class).single();
			jdbc.sql("set plan_cache_mode = force_custom_plan").update();
			jdbc.sql("prepare look_up (text) as " + lookUp.replaceAll("\\btyped\\b", "\\$1")).update();
			return Stream.of("Karen", "20001234", "0000001234", "R1234", "karen@example.dk")
				.flatMap((typed) -> jdbc.sql("explain execute look_up ('" + typed + "')")
					.query(String.class)
					.list()
					.stream())
				.collect(Collectors.joining("\n"));
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "citizen_name", "citizen_phone", "citizen_email", "citizen_cpr_ever", "citizen_import_key_key",
					"citizen_merge_name", "citizen_merge_phone", "citizen_merge_email", "citizen_merge_cpr" })
	void everyWayToKnowSomebodyIsAnIndexThatIsUsed(String index) {
		assertThat(plan).doesNotContainPattern("Seq Scan on citizen(_merge)?\\b")
			.containsPattern("(Index Scan using|Bitmap Index Scan on) " + index + "\\b");
	}

}
