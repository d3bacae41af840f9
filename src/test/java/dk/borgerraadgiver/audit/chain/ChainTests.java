package dk.borgerraadgiver.audit.chain;

import java.util.List;
import java.util.stream.IntStream;

import dk.borgerraadgiver.audit.chain.Verification.Kind;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A line of the log that is changed or removed shows, even when it was done by somebody
 * who may do anything in the database.
 */
@OfficeTest
class ChainTests {

	@Autowired
	private LogChain chain;

	@Autowired
	private Verification verification;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void tenLines() {
		this.chain.lengthen();
		IntStream.rangeClosed(1, 10).forEach((at) -> write("GET /henvendelser/{number}"));
		this.chain.lengthen();
	}

	@Test
	void anUntouchedLogIsWhole() {
		assertThat(faults()).isEmpty();
		write("GET /borgere/{id}");
		assertThat(this.chain.lengthen()).isOne();
		assertThat(this.chain.lengthen()).isZero();
		assertThat(faults()).isEmpty();
	}

	@Test
	void everyColumnThatIsChangedShows() {
		for (String column : columns("audit_entry").stream().skip(1).toList()) {
			this.jdbc.sql("create temporary table before as select * from audit_entry where id = 5").update();
			forge("update audit_entry set %s where id = 5".formatted(another(column)));
			assertThat(faults()).as(column).extracting(Verification.Fault::kind).containsExactly(Kind.CHANGED);
			forge("delete from audit_entry where id = 5");
			forge("insert into audit_entry overriding system value select * from before");
			assertThat(faults()).as(column).isEmpty();
			this.jdbc.sql("drop table before").update();
		}
	}

	@Test
	void everyColumnOfAChangeThatIsChangedShows() {
		long id = this.jdbc.sql("select max(id) from audit_change").query(Long.class).single();
		for (String column : columns("audit_change")) {
			assertThat(Lines.CHANGE).as(column).contains("c." + column);
		}
		forge("update audit_change set row_key = 'another' where id = " + id);
		assertThat(faults()).extracting(Verification.Fault::kind).containsExactly(Kind.CHANGED);
	}

	@Test
	void aLineThatIsRemovedShows() {
		forge("delete from audit_entry where id = 4");
		assertThat(faults()).extracting(Verification.Fault::kind).containsExactly(Kind.GONE);
	}

	@Test
	void aLineThatIsRemovedWithItsLinkShows() {
		forge("delete from audit_link where entry_id = 4");
		forge("delete from audit_entry where id = 4");
		assertThat(faults()).extracting(Verification.Fault::kind).containsExactly(Kind.BROKEN);
	}

	@Test
	void anEndThatIsCutOffShowsAgainstALinkThatWasNoted() {
		var noted = this.chain.last();
		assertThat(this.verification.verify(noted).faults()).isEmpty();
		forge("delete from audit_link where entry_id > 8");
		forge("delete from audit_entry where id > 8");
		assertThat(faults()).isEmpty();
		assertThat(this.verification.verify(noted).faults()).extracting(Verification.Fault::kind)
			.containsExactly(Kind.ANOTHER);
	}

	@Test
	void theApplicationCannotChangeItsOwnLog() {
		for (String sql : List.of("update audit_entry set status = 1", "delete from audit_entry",
				"update audit_change set row_key = ''", "delete from audit_change", "delete from audit_link",
				"update audit_link set position = position + 100")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql).update())
				.havingRootCause()
				.withMessageContaining("never changed");
		}
	}

	private List<Verification.Fault> faults() {
		return this.verification.verify(null).faults();
	}

	private void write(String place) {
		this.jdbc.sql("""
				insert into audit_entry (at, account_id, act, place, cases, status, address, request)
				values (now(), ?, 'READ', ?, '{2026-0001}', 200, '10.0.0.7', gen_random_uuid())
				""").params(Staff.ADVISOR.id(), place).update();
	}

	private void forge(String sql) {
		this.jdbc.sql("do $$ begin set local session_replication_role = replica; %s; end $$".formatted(sql)).update();
	}

	private List<String> columns(String table) {
		return this.jdbc
			.sql("select column_name from information_schema.columns where table_name = ? order by ordinal_position")
			.param(table)
			.query((row, place) -> row.getString(1))
			.list();
	}

	private static String another(String column) {
		return switch (column) {
			case "at" -> "at = at - interval '1 microsecond'";
			case "act" -> "act = 'LISTED'";
			case "cases" -> "cases = '{}'";
			case "persons" -> "persons = array[gen_random_uuid()]";
			case "status" -> "status = 404";
			case "place", "purpose", "address" -> column + " = 'another'";
			default -> column + " = gen_random_uuid()";
		};
	}

}
