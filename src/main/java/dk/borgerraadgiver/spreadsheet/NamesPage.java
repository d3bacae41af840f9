package dk.borgerraadgiver.spreadsheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.spreadsheet.plan.NameKey;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;

/**
 * The unknown names of a file, each with what was chosen for it.
 *
 * @param names the names to decide on, undecided ones first
 * @param more how many more come after these
 * @param errors how much else is wrong with the file
 */
record NamesPage(List<Name> names, int more, int errors) {

	/** What is sent when a name is to be created. */
	static final String CREATE = "opret";

	private static final String FIELD = "navn.";

	/** A server takes only so many fields at a time. */
	private static final int MOST = 200;

	/**
	 * One name.
	 *
	 * @param unknown the name and where it belongs
	 * @param chosen what was chosen, as it is sent; empty while undecided
	 */
	record Name(UnknownName unknown, String chosen) {

		/** The field's name in the form. */
		public String field() {
			return FIELD + this.unknown.list() + "." + this.unknown.key().name();
		}

	}

	static NamesPage of(ImportPlan plan, Decisions decisions) {
		Collection<UnknownName> unknown = plan.unknown();
		List<Name> names = unknown.stream()
			.map((name) -> new Name(name, chosen(name.key(), decisions)))
			.sorted(Comparator.comparing((Name name) -> !name.chosen().isEmpty())
				.thenComparing((name) -> name.unknown().list())
				.thenComparing((name) -> name.unknown().rows(), Comparator.reverseOrder()))
			.limit(MOST)
			.toList();
		return new NamesPage(names, unknown.size() - names.size(), plan.errors().size());
	}

	private static String chosen(NameKey key, Decisions decisions) {
		return Optional.ofNullable(decisions.byName().get(key))
			.map((code) -> code.map(UUID::toString).orElse(CREATE))
			.orElse("");
	}

	/** Reads what was chosen; what was left open is left out. */
	static Map<NameKey, Optional<UUID>> decisions(Map<String, String> sent) {
		Map<NameKey, Optional<UUID>> decisions = new HashMap<>();
		sent.forEach((field, choice) -> {
			if (field.startsWith(FIELD) && !choice.isEmpty()) {
				decisions.put(key(field.substring(FIELD.length())), code(choice));
			}
		});
		return decisions;
	}

	private static NameKey key(String field) {
		String[] parts = field.split("\\.", 2);
		return Arrays.stream(CodeList.values())
			.filter((list) -> parts.length == 2 && list.name().equals(parts[0]))
			.map((list) -> new NameKey(list, parts[1]))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("spreadsheet.names.tampered"));
	}

	private static Optional<UUID> code(String choice) {
		if (CREATE.equals(choice)) {
			return Optional.empty();
		}
		try {
			return Optional.of(UUID.fromString(choice));
		}
		catch (IllegalArgumentException ex) {
			throw new RuleBroken("typeMismatch.java.util.UUID");
		}
	}

}
