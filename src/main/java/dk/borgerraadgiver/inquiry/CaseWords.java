package dk.borgerraadgiver.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a case says in words, as it stood at one moment, so that the journal can tell what
 * a change took away.
 *
 * @param facts what is noted of it apart from its text, by the form's field
 * @param units its matters, or the inquiry itself where it has none
 */
record CaseWords(Map<String, String> facts, List<Unit> units) {

	static final CaseWords NONE = new CaseWords(Map.of(), List.of());

	/** The facts that were other ones before. */
	List<Change> changedSince(CaseWords before) {
		var changes = new ArrayList<Change>();
		this.facts.forEach((field, text) -> {
			var was = before.facts.getOrDefault(field, "");
			if (!was.equals(text)) {
				changes.add(new Change(field, was, text));
			}
		});
		return changes;
	}

	/** How units are solved that were solved otherwise before, or not yet. */
	List<Change> solvedSince(CaseWords before) {
		return this.units.stream()
			.map((unit) -> new Change(unit.about(), before.outcome(unit.id()), unit.outcome()))
			.filter((change) -> !change.before().equals(change.after()))
			.toList();
	}

	private String outcome(UUID unit) {
		return this.units.stream().filter((one) -> one.id().equals(unit)).findFirst().map(Unit::outcome).orElse("");
	}

	/** Never prints what a case says. */
	@Override
	public String toString() {
		return "CaseWords";
	}

	/**
	 * A handled unit.
	 *
	 * @param about its number, category and department, empty for the inquiry itself
	 * @param outcome how it was solved, empty while it is not
	 */
	record Unit(UUID id, String about, String outcome) {

		/** Never prints what a case says. */
		@Override
		public String toString() {
			return "Unit[" + this.id + "]";
		}

	}

	/**
	 * Something that says another thing than before.
	 *
	 * @param what a field, or what a unit is about
	 */
	record Change(String what, String before, String after) {

		/** Never prints what a case says. */
		@Override
		public String toString() {
			return "Change";
		}

	}

}
