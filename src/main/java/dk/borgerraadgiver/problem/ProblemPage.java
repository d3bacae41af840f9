package dk.borgerraadgiver.problem;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the advisor reads it. Every figure is the number of cases behind it.
 *
 * @param summary the problem itself
 * @param departments its cases by department, the most first
 * @param months its cases by the month they were received, the latest first
 * @param cases the cases the filter lets through
 * @param paging where they stand among all it lets through
 */
record ProblemPage(Summary summary, List<Figure> departments, List<Figure> months, List<CaseRow> cases, Paging paging) {

	/** The most cases one row of its tables has. */
	public long most() {
		return Math.max(1, Math.max(this.departments.stream().mapToLong(Figure::cases).max().orElse(0),
				this.months.stream().mapToLong(Figure::cases).max().orElse(0)));
	}

	/**
	 * The problem itself.
	 *
	 * @param total how many cases it has that the viewer may know of
	 */
	record Summary(UUID id, String title, String description, ProblemStatus status, LocalDateTime changedAt,
			@Nullable String changedBy, long total) {
	}

	/**
	 * A row of a table.
	 *
	 * @param key what the filter calls it
	 * @param name how it reads; {@code null} for no department
	 * @param cases how many cases
	 */
	record Figure(String key, @Nullable String name, long cases) {
	}

}
