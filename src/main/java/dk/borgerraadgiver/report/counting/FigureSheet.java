package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.shared.Period;

/**
 * Every figure of one period, as counted in one go.
 */
public final class FigureSheet {

	private final Period period;

	private final LocalDate asOf;

	private final Map<FigureTable, Map<FigurePlace, Long>> counts = new EnumMap<>(FigureTable.class);

	private final ClosingTime closingTime;

	private final Map<String, AnswerTime> answerTimes;

	private final CodeNames names;

	private final boolean published;

	private final List<String> sources;

	FigureSheet(Period period, LocalDate asOf, List<FigureCount> counts, ClosingTime closingTime,
			List<AnswerTime> answerTimes, CodeNames names) {
		this(period, asOf, counts, closingTime, answerTimes, names, false, List.of());
	}

	private FigureSheet(Period period, LocalDate asOf, List<FigureCount> counts, ClosingTime closingTime,
			List<AnswerTime> answerTimes, CodeNames names, boolean published, List<String> sources) {
		this.period = period;
		this.asOf = asOf;
		this.closingTime = closingTime;
		this.answerTimes = answerTimes.stream().collect(Collectors.toMap(AnswerTime::department, Function.identity()));
		this.names = names;
		this.published = published;
		this.sources = sources;
		for (FigureCount count : counts) {
			this.counts.computeIfAbsent(count.table(), (table) -> new HashMap<>()).put(count.place(), count.value());
		}
	}

	/**
	 * What was once published of a period and is not counted here: it tells no more than
	 * that, and its sums are those that were published.
	 * @param sources where it was published
	 */
	public static FigureSheet published(Period period, LocalDate asOf, List<FigureCount> counts, CodeNames names,
			List<String> sources) {
		return new FigureSheet(period, asOf, counts, ClosingTime.NONE, List.of(), names, true, List.copyOf(sources));
	}

	/** Whether its figures were published elsewhere rather than counted here. */
	public boolean isPublished() {
		return this.published;
	}

	/** Where its figures were published; nowhere when they are counted. */
	public List<String> sources() {
		return this.sources;
	}

	/** Whether it tells a number: all that is counted, or what was published. */
	public boolean tells(FigureTable table, String row, String column) {
		return !isPublished() || places(table).containsKey(new FigurePlace(row, column));
	}

	public Period period() {
		return this.period;
	}

	/** The day whose code lists name and gather the rows. */
	public LocalDate asOf() {
		return this.asOf;
	}

	/**
	 * The share closed within the office's target, in whole percent, half up; nothing
	 * when none was closed.
	 */
	public Optional<Long> closedInTimePercent() {
		return Percent.of(count(FigureTable.TIME, "inden_maal", ""), count(FigureTable.TIME, "antal", ""));
	}

	public ClosingTime closingTime() {
		return this.closingTime;
	}

	/**
	 * How long a department's answers took, those of all together under
	 * {@link Figure#ALL}; of nothing, where it gave none.
	 */
	public AnswerTime answerTime(String department) {
		return this.answerTimes.getOrDefault(department, AnswerTime.none(department));
	}

	/** The share of a clock's outcomes that are within the time given, of all it had. */
	public Optional<Long> inTimePercent(FigureTable table, String row) {
		return Percent.of(count(table, row, table.words().getFirst()), count(table, row, Figure.ALL));
	}

	/** A total by its row's name, as {@code henvendelser}. */
	public long total(String row) {
		return count(FigureTable.TOTALS, row, "");
	}

	/**
	 * A number of a table; what was never counted is 0. {@link Figure#ALL} and a
	 * {@link Figure#GROUP} add up.
	 */
	public long count(FigureTable table, String row, String column) {
		if (isPublished() || (isOne(row) && isOne(column))) {
			return places(table).getOrDefault(new FigurePlace(row, column), 0L);
		}
		return places(table).entrySet()
			.stream()
			.filter((entry) -> covers(row, entry.getKey().row()) && covers(column, entry.getKey().column()))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** The keys of a table's rows that count something, in no order. */
	public Set<String> rows(FigureTable table) {
		Set<String> rows = new LinkedHashSet<>();
		places(table).keySet().stream().map(FigurePlace::row).filter(FigureSheet::isOne).forEach(rows::add);
		return rows;
	}

	/** The same, and the groups something was published of. */
	public Set<String> told(FigureTable table) {
		Set<String> rows = new LinkedHashSet<>();
		places(table).keySet()
			.stream()
			.map(FigurePlace::row)
			.filter((row) -> !Figure.ALL.equals(row))
			.forEach(rows::add);
		return rows;
	}

	/** The keys of every month the period touches, in order. */
	public List<String> months() {
		return this.period.months().stream().map(YearMonth::toString).toList();
	}

	/** The keys of a table's columns that count something, in no order. */
	public Set<String> columns(FigureTable table) {
		Set<String> columns = new LinkedHashSet<>();
		places(table).keySet()
			.stream()
			.map(FigurePlace::column)
			.filter((column) -> !Figure.ALL.equals(column))
			.forEach(columns::add);
		return columns;
	}

	/** A number of this sheet, by its place. */
	public Figure figure(FigureTable table, String row, String column) {
		return new Figure(table, row, column, this.period, this.asOf);
	}

	/** Every number of this sheet that is not zero. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		this.counts.forEach((table, places) -> places.keySet()
			.forEach((place) -> figures.add(figure(table, place.row(), place.column()))));
		return figures;
	}

	/** The keys of all rows and columns that are counted. */
	Set<String> keys() {
		return this.counts.values()
			.stream()
			.flatMap((places) -> places.keySet().stream())
			.flatMap((place) -> Stream.of(place.row(), place.column()))
			.collect(Collectors.toSet());
	}

	/**
	 * Whether nothing was received, closed, reopened or otherwise done in the period.
	 */
	public boolean isEmpty() {
		return Stream.of("henvendelser", "sparring", "egen_drift", "afsluttede", "genaabnede")
			.allMatch((row) -> total(row) == 0)
				&& Stream.of(FigureTable.values())
					.filter(FigureTable::isOccasional)
					.allMatch((table) -> rows(table).isEmpty());
	}

	private Map<FigurePlace, Long> places(FigureTable table) {
		return this.counts.getOrDefault(table, Collections.emptyMap());
	}

	private static boolean isOne(String key) {
		return !Figure.ALL.equals(key) && !key.startsWith(Figure.GROUP);
	}

	private boolean covers(String wanted, String key) {
		return Figure.ALL.equals(wanted) || wanted.equals(key) || wanted.equals(this.names.groupOf(key));
	}

}
