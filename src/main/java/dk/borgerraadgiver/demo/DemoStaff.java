package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.TypedPassword;

/**
 * Who signs in at the demo office. They all have the same password, which is no secret:
 * nobody there exists.
 */
enum DemoStaff {

	ADVISOR("raadgiver", "Rikke Rådgiver", Role.ADVISOR),

	SECOND_ADVISOR("raadgiver2", "Rasmus Rådgiver", Role.ADVISOR),

	COUNCIL("byraad", "Birthe Byråd", Role.COUNCIL),

	ADMINISTRATOR("administrator", "Asger Administrator", Role.ADMINISTRATOR);

	static final TypedPassword PASSWORD = new TypedPassword("demo-borger-2026");

	private final String username;

	private final String fullName;

	private final Role role;

	DemoStaff(String username, String fullName, Role role) {
		this.username = username;
		this.fullName = fullName;
		this.role = role;
	}

	String username() {
		return this.username;
	}

	String fullName() {
		return this.fullName;
	}

	Role role() {
		return this.role;
	}

}
