package dk.borgerraadgiver.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a period beside those of the period it is compared with.
 *
 * @param chosen the chosen period's figures
 * @param compared the other's, counted by the chosen period's code lists
 * @param names what the codes are called on the chosen period's last day
 * @param changes codes in use that were merged, renamed or moved along the way
 */
public record FigureReport(FigureSheet chosen, @Nullable FigureSheet compared, CodeNames names,
		List<CodeChange> changes) {

	public Optional<FigureSheet> comparison() {
		return Optional.ofNullable(this.compared);
	}

	/** The chosen period's figures, then the other's. */
	List<FigureSheet> sheets() {
		return (this.compared != null) ? List.of(this.chosen, this.compared) : List.of(this.chosen);
	}

	/**
	 * A table's rows, those of either period, in the order in which they are read. Months
	 * are each period's own: ask its sheet.
	 */
	List<String> rows(FigureTable table) {
		var rows = new LinkedHashSet<>(this.chosen.rows(table));
		comparison().ifPresent((sheet) -> rows.addAll(sheet.rows(table)));
		String column = primaryColumn(table);
		return rows.stream().sorted(this.names.byCount((row) -> this.chosen.count(table, row, column))).toList();
	}

	/** A crossing's columns, those of either period, in the office's order. */
	List<String> columns(FigureTable table) {
		var columns = new LinkedHashSet<>(this.chosen.columns(table));
		comparison().ifPresent((sheet) -> columns.addAll(sheet.columns(table)));
		return columns.stream().sorted(this.names.inOfficeOrder()).toList();
	}

	/** The column a table is sorted by and its bars are drawn from. */
	static String primaryColumn(FigureTable table) {
		return switch (table) {
			case CATEGORY -> "klageforhold";
			case DEPARTMENT -> "henvendelser";
			case TYPE_DEPARTMENT, METHOD_DEPARTMENT -> Figure.ALL;
			default -> "";
		};
	}

}
