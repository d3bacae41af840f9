package dk.borgerraadgiver.support;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of the office in which every test begins. They have accounts in the database
 * and the same password.
 */
public final class Staff {

	/** What each of them signs in with. */
	public static final String PASSWORD = "prøve-adgangskode";

	public static final Viewer ADVISOR = person(1, "raadgiver", "Rikke Rådgiver", Role.ADVISOR);

	public static final Viewer SECOND_ADVISOR = person(2, "raadgiver2", "Søren Sagsøe", Role.ADVISOR);

	public static final Viewer COUNCIL = person(3, "byraad", "Birthe Byråd", Role.COUNCIL);

	public static final Viewer ADMINISTRATOR = person(4, "administrator", "Asger Administrator", Role.ADMINISTRATOR);

	private static final List<Viewer> ALL = List.of(ADVISOR, SECOND_ADVISOR, COUNCIL, ADMINISTRATOR);

	private Staff() {
	}

	private static Viewer person(long number, String username, String name, Role... roles) {
		return new Viewer(new UUID(0, number), username, name, "{noop}" + PASSWORD, true,
				EnumSet.copyOf(Arrays.asList(roles)));
	}

	static void moveIn(JdbcClient jdbc) {
		for (Viewer viewer : ALL) {
			jdbc.sql("""
					insert into account (id, username, full_name, password_hash, created_at, version)
					values (?, ?, ?, ?, '2026-01-01T00:00:00Z', 0)
					""").params(viewer.id(), viewer.username(), viewer.fullName(), "{noop}" + PASSWORD).update();
			for (Role role : viewer.roles()) {
				jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
					.params(viewer.id(), role.name())
					.update();
			}
		}
	}

}
