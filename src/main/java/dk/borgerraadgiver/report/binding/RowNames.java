package dk.borgerraadgiver.report.binding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.CodeName;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureTable;

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

	/** Whether there are words for a key. */
	Optional<String> wordIfAny(String key, Object... arguments) {
		return Optional.ofNullable(this.messages.getMessage(key, arguments, null, Written.DANISH));
	}

	/**
	 * The key a writer means by a name: a code counted, its group, or "ikke angivet".
	 */
	Optional<String> key(Division division, String typed) {
		var wanted = plain(typed);
		var keys = division.keys(this.report);
		return keys.stream()
			.filter((key) -> plain(label(key)).equals(wanted))
			.findFirst()
			.or(() -> keys.stream().filter((key) -> plain(name(key)).equals(wanted)).findFirst())
			.or(() -> group(division, keys, wanted));
	}

	/** Every name a writer may mean. */
	List<String> known(Division division) {
		return division.keys(this.report).stream().map(this::name).toList();
	}

	private Optional<String> group(Division division, List<String> keys, String wanted) {
		var names = this.report.names();
		return division.table().isGrouped() ? keys.stream()
			.map(names::groupOf)
			.filter(CodeNames::isGroup)
			.filter((group) -> plain(name(group)).equals(wanted))
			.findFirst() : Optional.empty();
	}

	private static boolean isMonth(String key) {
		return key.matches("\\d{4}-\\d{2}");
	}

	private static String month(String key) {
		LocalDate first = YearMonth.parse(key).atDay(1);
		return MONTH.format(first);
	}

	/** How names are compared: without regard to case and spacing. */
	static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*([/:])\\s*", "$1").replaceAll("\\s+", " ");
	}

	/** The tables whose words a table's rows have. */
	String row(FigureTable table, String key) {
		return (table == FigureTable.TOTALS) ? word("report.row." + key) : label(key);
	}

	/** What has no such code. */
	static boolean isNone(String key) {
		return Figure.NONE.equals(key);
	}

}
