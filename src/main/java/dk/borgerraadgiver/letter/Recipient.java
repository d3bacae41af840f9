package dk.borgerraadgiver.letter;

import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.mandate.CaseConsents.Department;
import dk.borgerraadgiver.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a letter can be sent to.
 *
 * @param id what is sent when it is chosen
 * @param audience what kind of recipient it is
 * @param lines name and address, a line each
 * @param reachable whether the address is known
 * @param allowed whether the citizen has agreed
 */
record Recipient(String id, Audience audience, List<String> lines, boolean reachable, boolean allowed) {

	static final String CITIZEN = "borger";

	static final String OTHER = "anden";

	/** Everybody the case knows of, the citizen first. */
	static List<Recipient> of(CaseFacts facts, String municipality) {
		var all = new ArrayList<Recipient>();
		if (facts.citizen() != null) {
			all.add(person(CITIZEN, Audience.CITIZEN, facts.citizen(), facts.address()));
		}
		for (Department department : facts.consents().departments()) {
			var lines = new ArrayList<>(CaseFacts.lines(department));
			lines.add(municipality);
			all.add(new Recipient(department.id().toString(), Audience.DEPARTMENT, List.copyOf(lines), true,
					department.covered()));
		}
		return all;
	}

	/** Somebody whose name and address are typed. */
	static Recipient other(String name, @Nullable String address) {
		return person(OTHER, Audience.OTHER, name, address);
	}

	private static Recipient person(String id, Audience audience, String name, @Nullable String address) {
		var lines = new ArrayList<String>();
		lines.add(name);
		if (address != null) {
			address.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(lines::add);
		}
		return new Recipient(id, audience, List.copyOf(lines), lines.size() > 1, true);
	}

	public String name() {
		return this.lines.getFirst();
	}

	/** The line it is chosen by. */
	Choice choice() {
		return Choice.of(this.id, this.name());
	}

	/** Without who it is. */
	@Override
	public String toString() {
		return "Recipient[" + this.audience + "]";
	}

}
