package dk.borgerraadgiver.report.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a period beside those of the periods it is compared with.
 *
 * @param chosen the chosen period's figures
 * @param others those it is compared with, counted by the chosen period's code lists
 * @param names what the codes are called on the chosen period's last day
 * @param changes codes in use that were merged, renamed or moved along the way
 */
public record FigureReport(FigureSheet chosen, List<FigureSheet> others, CodeNames names, List<CodeChange> changes) {

	/** The figures of the period it is compared with first, if any. */
	public Optional<FigureSheet> comparison() {
		return this.others.stream().findFirst();
	}

	/** The same, or {@code null}. */
	public @Nullable FigureSheet compared() {
		return comparison().orElse(null);
	}

	/** The chosen period's figures, then the others'. */
	public List<FigureSheet> sheets() {
		return Stream.concat(Stream.of(this.chosen), this.others.stream()).toList();
	}

	/**
	 * A table's rows, those of any period, in the order in which they are read. Months
	 * are each period's own: ask its sheet.
	 */
	public List<String> rows(FigureTable table) {
		if (table.rows() == FigureTable.Rows.FIXED) {
			return table.fixedRows();
		}
		var rows = new LinkedHashSet<>(this.chosen.rows(table));
		this.others.forEach((sheet) -> rows.addAll(sheet.rows(table)));
		String column = table.primaryColumn();
		return rows.stream().sorted(this.names.byCount((row) -> this.chosen.count(table, row, column))).toList();
	}

	/**
	 * A crossing's columns, those of any period, in the table's or the office's order; a
	 * table that gathers them has the groups.
	 */
	public List<String> columns(FigureTable table) {
		var columns = new LinkedHashSet<>(this.chosen.columns(table));
		this.others.forEach((sheet) -> columns.addAll(sheet.columns(table)));
		return columns.stream()
			.map((column) -> table.gathersColumns() ? this.names.groupOf(column) : column)
			.distinct()
			.sorted(Comparator.comparingInt((String column) -> table.words().indexOf(column))
				.thenComparing(this.names.inOfficeOrder()))
			.toList();
	}

	/**
	 * A table's rows with each group's sum before its parts, the largest first at both
	 * levels. A code that stands under no group, and is none, stands by itself.
	 */
	public List<String> groupedRows(FigureTable table) {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		rows(table)
			.forEach((row) -> groups.computeIfAbsent(this.names.groupOf(row), (key) -> new ArrayList<>()).add(row));
		String column = table.primaryColumn();
		List<String> rows = new ArrayList<>();
		groups.keySet()
			.stream()
			.sorted(this.names.byCount((group) -> this.chosen.count(table, group, column)))
			.forEach((group) -> {
				List<String> parts = groups.getOrDefault(group, List.of());
				if (parts.stream().anyMatch(this.names::isPart)) {
					rows.add(group);
				}
				rows.addAll(parts);
			});
		return rows;
	}

}
