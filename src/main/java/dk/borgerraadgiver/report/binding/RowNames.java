package dk.borgerraadgiver.report.binding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;

import org.springframework.context.MessageSource;

/**
 * What rows and columns are called in a Danish report, and which row a writer means.
 *
 * @param report the figures
 * @param messages the words of the bundles
 */
record RowNames(FigureReport report, MessageSource messages) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Written.DANISH);

	/** The name by itself, as in a sentence. */
	String name(String key) {
		if (key.startsWith(Figure.PUBLISHED)) {
			return key.substring(Figure.PUBLISHED.length());
		}
		return this.report.names()
			.of(key)
			.map(CodeName::name)
			.orElseGet(() -> isMonth(key) ? month(key) : word("report.row." + key));
	}

	/** The name with its group, as in a table that shows no groups. */
	String label(String key) {
		return this.report.names().of(key).map(CodeName::label).orElseGet(() -> name(key));
	}

	String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Written.DANISH);
	}

	/** What the table of a division is called. */
	String tableName(Division division) {
		return word(division, "table");
	}

	/** What the rows of a division are. */
	String rowsOf(Division division) {
		return word(division, "row-of");
	}

	/** A division's own words; otherwise those of its table. */
	private String word(Division division, String kind) {
		return wordIfAny("report.division.%s.%s".formatted(division.key(), kind))
			.orElseGet(() -> word("report.%s.%s".formatted(kind, division.table().key())));
	}

	/** Whether there are words for a key. */
	Optional<String> wordIfAny(String key, Object... arguments) {
		return Optional.ofNullable(this.messages.getMessage(key, arguments, null, Written.DANISH));
	}

	/**
	 * The key a writer means by a name: a code of the division's list, a month, an
	 * outcome, or "ikke angivet".
	 */
	Optional<String> key(Division division, String typed) {
		return this.report.names()
			.meant(division.list(), typed, division.table().isGrouped())
			.or(() -> found(division, CodeNames.plain(typed)));
	}

	/** Every name a writer may mean. */
	List<String> known(Division division) {
		return Stream
			.concat(this.report.names().ofList(division.list()).stream().map(CodeName::name),
					division.table().words().stream().map(this::name))
			.distinct()
			.toList();
	}

	/** A month, an outcome, or what is not stated. */
	private Optional<String> found(Division division, String wanted) {
		return Stream.concat(division.keys(this.report).stream(), Stream.of(Figure.NONE))
			.filter((key) -> this.report.names().of(key).isEmpty() && CodeNames.plain(name(key)).equals(wanted))
			.findFirst();
	}

	private static boolean isMonth(String key) {
		return key.matches("\\d{4}-\\d{2}");
	}

	private static String month(String key) {
		LocalDate first = YearMonth.parse(key).atDay(1);
		return MONTH.format(first);
	}

	/** Whether a key is a department of the first level, or lies below it. */
	boolean isWithin(String department, String key) {
		return this.report.names().groupOf(key).equals(Figure.GROUP + department);
	}

	/** What has no such code. */
	static boolean isNone(String key) {
		return Figure.NONE.equals(key);
	}

}
