package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.borgerraadgiver.codelist.NamedCode;

/**
 * Finds the code a cell means: with or without its group, whatever the case, and also
 * under a name it had in earlier years.
 */
class NameBook {

	private final Map<NameKey, List<NamedCode>> names = new HashMap<>();

	NameBook(Collection<NamedCode> known) {
		known.forEach((name) -> {
			enter(NameKey.of(name.list(), name.label()), name);
			if (name.isLeaf()) {
				enter(NameKey.of(name.list(), name.name()), name);
			}
		});
	}

	private void enter(NameKey key, NamedCode name) {
		this.names.computeIfAbsent(key, (any) -> new ArrayList<>()).add(name);
	}

	/**
	 * The codes a name may mean on a day: none, one, or several to choose between. What
	 * holds that day goes before what holds on other days.
	 * @return the codes with the label each is known by
	 */
	Map<UUID, String> find(NameKey key, LocalDate day) {
		List<NamedCode> known = known(key);
		List<NamedCode> thatDay = known.stream().filter((name) -> name.holdsOn(day)).toList();
		List<NamedCode> candidates = thatDay.isEmpty() ? known : thatDay;
		Map<UUID, String> found = byCode(candidates);
		return (found.size() > 1) ? themeOfItsOwnGroup(candidates).orElse(found) : found;
	}

	/**
	 * Vejledning is a group and the theme in it; a matter is about the theme. Of any
	 * other two of a name nobody knows which is meant.
	 */
	private static Optional<Map<UUID, String>> themeOfItsOwnGroup(List<NamedCode> candidates) {
		List<NamedCode> themes = candidates.stream().filter(NamedCode::isLeaf).toList();
		boolean ownGroup = themes.stream().allMatch((theme) -> theme.name().equalsIgnoreCase(theme.parentName()));
		Map<UUID, String> found = byCode(themes);
		return (ownGroup && found.size() == 1) ? Optional.of(found) : Optional.empty();
	}

	/**
	 * A name may have a stroke in it; only where none has, the stroke parts the levels.
	 */
	private List<NamedCode> known(NameKey key) {
		List<NamedCode> whole = this.names.getOrDefault(key, List.of());
		String name = key.name();
		return (!whole.isEmpty() || !key.list().hasTwoLevels()) ? whole
				: IntStream.range(0, name.length())
					.filter((place) -> name.charAt(place) == '/')
					.mapToObj((place) -> name.substring(0, place).strip() + " / " + name.substring(place + 1).strip())
					.map((parted) -> this.names.getOrDefault(new NameKey(key.list(), parted), List.of()))
					.filter((found) -> !found.isEmpty())
					.findFirst()
					.orElse(whole);
	}

	/** The top-level code of a name, whenever it has it. */
	Optional<UUID> group(NameKey key) {
		return this.names.getOrDefault(key, List.of())
			.stream()
			.filter((name) -> !name.isLeaf())
			.map(NamedCode::id)
			.findFirst();
	}

	private static Map<UUID, String> byCode(Collection<NamedCode> names) {
		return names.stream().collect(Collectors.toMap(NamedCode::id, NamedCode::label, (first, second) -> second));
	}

}
