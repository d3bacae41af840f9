package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.shared.CprNumbers;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;
import org.jspecify.annotations.Nullable;

/**
 * Turns the names in the rows into codes, and keeps the names it could not.
 */
class NameResolver {

	static final Map<Column, CodeList> LISTS = new EnumMap<>(Map.of(Column.TYPE, CodeList.TYPE, Column.CHANNEL,
			CodeList.CHANNEL, Column.DEPARTMENT, CodeList.DEPARTMENT, Column.CATEGORY, CodeList.CATEGORY, Column.METHOD,
			CodeList.METHOD, Column.RESULT, CodeList.RESULT, Column.MERIT, CodeList.MERIT));

	private final NameBook book;

	private final Decisions decisions;

	private final Map<NameKey, UnknownName> unknown = new LinkedHashMap<>();

	private final Map<NameKey, UUID> created = new HashMap<>();

	NameResolver(NameBook book, Decisions decisions) {
		this.book = book;
		this.decisions = decisions;
	}

	/** Looks up every name of a row, counts the unknown and reports the ambiguous. */
	void check(CaseRow row, LocalDate day, Consumer<Finding> findings) {
		LISTS.forEach((column, list) -> {
			if (!row.has(column) || CprNumbers.isIn(row.text(column))) {
				return;
			}
			NameKey key = key(column, row);
			Map<UUID, String> found = this.book.find(key, day);
			if (found.isEmpty()) {
				this.unknown.merge(key, new UnknownName(list, text(column, row), 1),
						(known, one) -> new UnknownName(list, known.name(), known.rows() + 1));
			}
			else if (found.size() > 1) {
				findings.accept(Finding.of(row, column, "ambiguous", String.join("; ", new TreeSet<>(found.values()))));
			}
		});
	}

	/** The code a checked row means, {@code null} where it says nothing. */
	@Nullable UUID code(Column column, CaseRow row, LocalDate day) {
		if (!row.has(column)) {
			return null;
		}
		NameKey key = key(column, row);
		Map<UUID, String> found = this.book.find(key, day);
		if (!found.isEmpty()) {
			return found.keySet().iterator().next();
		}
		UUID code = this.decisions.code(key).orElseGet(() -> this.created.get(key));
		if (code == null) {
			throw new IllegalStateException("a name is neither known nor created");
		}
		return code;
	}

	Optional<UUID> group(NameKey key) {
		return this.book.group(key);
	}

	void created(UnknownName name, UUID code) {
		this.created.put(name.key(), code);
	}

	Collection<UnknownName> unknown() {
		return List.copyOf(this.unknown.values());
	}

	private static NameKey key(Column column, CaseRow row) {
		CodeList list = LISTS.get(column);
		if (list == null) {
			throw new IllegalArgumentException(column + " holds no names");
		}
		return NameKey.of(list, text(column, row));
	}

	private static String text(Column column, CaseRow row) {
		String text = row.text(column);
		boolean twoLevels = column == Column.DEPARTMENT || column == Column.CATEGORY;
		return twoLevels ? TwoLevelName.of(text).label() : text;
	}

}
