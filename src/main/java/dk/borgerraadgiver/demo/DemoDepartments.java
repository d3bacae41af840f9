package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The municipality's organisation: centres with departments. One centre got a new name on
 * the way, and one department was merged into another.
 */
class DemoDepartments {

	private static final String RENAMED = "Center for Social og Voksne";

	private static final String RENAMED_TO = "Center for Voksne og Handicap";

	private static final String MERGED = "Ungeindsatsen";

	private static final String MERGED_INTO = "Jobcenter";

	private final Weighted<Department> departments = new Weighted<>();

	private final Map<String, UUID> ids = new LinkedHashMap<>();

	private final List<Row> rows = new ArrayList<>();

	private final LocalDate renamedOn;

	private final LocalDate mergedOn;

	DemoDepartments(Chance chance, LocalDate today) {
		this.renamedOn = today.minusMonths(14).withDayOfMonth(1);
		this.mergedOn = today.minusMonths(7).withDayOfMonth(1);
		for (String[] words : Words.rows("departments")) {
			UUID group = this.ids.computeIfAbsent(words[0], (name) -> row(chance.id(), name, null));
			UUID id = row(chance.id(), words[1], group);
			this.ids.put(words[1], id);
			this.departments.add(new Department(id, words[1], Words.many(words[3])), Double.parseDouble(words[2]));
		}
	}

	private UUID row(UUID id, String name, @Nullable UUID parent) {
		this.rows.add(new Row(id, name, parent));
		return id;
	}

	/** A department as it was found on a day. */
	Department pick(Chance chance, LocalDate day) {
		Department picked = this.departments.pick(chance);
		if (picked.name().equals(MERGED) && !day.isBefore(this.mergedOn)) {
			return new Department(id(MERGED_INTO), MERGED_INTO, picked.topics());
		}
		return picked;
	}

	List<Row> rows() {
		return this.rows;
	}

	Change renaming() {
		return new Change(id(RENAMED), this.renamedOn, RENAMED_TO, null);
	}

	Change merger() {
		return new Change(id(MERGED), this.mergedOn, null, id(MERGED_INTO));
	}

	private UUID id(String name) {
		return Objects.requireNonNull(this.ids.get(name), name);
	}

	/**
	 * A department somebody turns to the office about.
	 *
	 * @param id its code
	 * @param name its name
	 * @param topics what people turn to it about
	 */
	record Department(UUID id, String name, List<String> topics) {

	}

	/**
	 * A centre or a department as it stands in the list.
	 *
	 * @param id its code
	 * @param name its first name
	 * @param parent its centre, {@code null} for a centre
	 */
	record Row(UUID id, String name, @Nullable UUID parent) {

	}

	/**
	 * What happened to one of them.
	 *
	 * @param id its code
	 * @param from the first day it held
	 * @param name its new name, if it got one
	 * @param successor what took its place, if it was merged
	 */
	record Change(UUID id, LocalDate from, @Nullable String name, @Nullable UUID successor) {

	}

}
