package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a code has been called, is called and will be called: each name and place by the
 * first day it holds.
 */
final class NameHistory {

	private final TreeMap<LocalDate, Naming> names;

	NameHistory(SortedMap<LocalDate, Naming> names) {
		this.names = new TreeMap<>(names);
	}

	Naming on(LocalDate day) {
		return (day.isBefore(this.names.firstKey()) ? this.names.firstEntry() : this.names.floorEntry(day)).getValue();
	}

	/**
	 * Changes what holds from a day. What was decided for later days stays, except that
	 * it carries on what is changed here.
	 * @param from first day of the change
	 * @param change gives the new naming, or {@code null} where the change goes no
	 * further
	 */
	NameHistory changed(LocalDate from, Function<Naming, @Nullable Naming> change) {
		var next = new NameHistory(this.names);
		next.names.put(from, on(from));
		for (LocalDate day : List.copyOf(next.names.tailMap(from).keySet())) {
			Naming changed = change.apply(next.on(day));
			if (changed == null) {
				break;
			}
			next.names.put(day, changed);
		}
		next.dropRepetitions();
		return next;
	}

	/** Without the names that were to hold after a day. */
	NameHistory endingOn(LocalDate lastDay) {
		return new NameHistory(this.names.headMap(lastDay, true));
	}

	/** The names one after the other, as far as they fall between two days. */
	List<Stretch> between(LocalDate first, LocalDate last) {
		List<Stretch> found = new ArrayList<>();
		for (LocalDate start : this.names.keySet()) {
			LocalDate next = this.names.higherKey(start);
			LocalDate from = start.isBefore(first) ? first : start;
			LocalDate to = (next == null || next.isAfter(last)) ? last : next.minusDays(1);
			if (!from.isAfter(to)) {
				found.add(new Stretch(from, to, on(start)));
			}
		}
		return found;
	}

	void writeTo(SortedMap<LocalDate, Naming> target) {
		target.keySet().retainAll(this.names.keySet());
		target.putAll(this.names);
	}

	private void dropRepetitions() {
		Naming before = null;
		for (LocalDate day : List.copyOf(this.names.keySet())) {
			Naming naming = on(day);
			if (naming.equals(before)) {
				this.names.remove(day);
			}
			before = naming;
		}
	}

	/**
	 * Days on which a code has one name and place.
	 *
	 * @param from first day
	 * @param to last day
	 * @param naming the name and place
	 */
	record Stretch(LocalDate from, LocalDate to, Naming naming) {

		boolean overlaps(Stretch other) {
			return !this.from.isAfter(other.to) && !other.from.isAfter(this.to);
		}

	}

}
