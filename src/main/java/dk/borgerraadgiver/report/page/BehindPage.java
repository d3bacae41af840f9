package dk.borgerraadgiver.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.borgerraadgiver.report.counting.CaseBehind;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Counted;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a figure.
 *
 * @param figure which figure
 * @param unit what it counts
 * @param row the row it stands in
 * @param column the column it stands in, if its table has several
 * @param paging where in the list; its count is the figure
 * @param cases the lines
 */
record BehindPage(Figure figure, Counted unit, RowName row, @Nullable RowName column, Paging paging,
		List<CaseBehind> cases) {

	/** The lines gathered by the thing that is counted. */
	public List<List<CaseBehind>> units() {
		Map<String, List<CaseBehind>> units = this.cases.stream()
			.collect(Collectors.groupingBy(CaseBehind::unit, LinkedHashMap::new, Collectors.toList()));
		return List.copyOf(units.values());
	}

	/** Whether the figure is a group's sum. */
	public boolean isGroup() {
		return CodeNames.isGroup(this.figure.row());
	}

	/** Whether the lines say whose inquiry it is. */
	public boolean namesCitizens() {
		return this.unit == Counted.CITIZENS;
	}

	/** Whether the lines say how long it took. */
	public boolean countsDays() {
		return this.unit == Counted.CLOSED || this.unit == Counted.CLOSED_IN_TIME;
	}

}
