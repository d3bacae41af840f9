package dk.borgerraadgiver.report.counting;

import java.util.List;
import java.util.stream.Stream;

import dk.borgerraadgiver.shared.NotFound;

/**
 * The numbers of a table that are counted the same way: what is counted and what divides
 * it into rows and columns. A fixed row or column is a quoted word, a divided one a
 * dimension of the relation.
 *
 * @param table the table
 * @param counted the relation the numbers are counted from
 * @param row SQL expression of the row's key
 * @param column SQL expression of the column's key
 */
record Series(FigureTable table, Counted counted, String row, String column) {

	private static final String NO_COLUMN = "''";

	static final List<Series> EVERY = List.of(total("borgere", Counted.CITIZENS), total("anonyme", Counted.ANONYMOUS),
			total("henvendelser", Counted.INQUIRIES), total("klageforhold", Counted.MATTERS),
			total("sager", Counted.CASES), total("afsluttede", Counted.CLOSED), total("verserende", Counted.OPEN),
			total("genaabnede", Counted.REOPENED), total("sparring", Counted.SPARRING),
			total("egen_drift", Counted.OWN_INITIATIVE),
			new Series(FigureTable.CATEGORY, Counted.INQUIRY_CATEGORIES, "category", "'henvendelser'"),
			new Series(FigureTable.CATEGORY, Counted.MATTERS, "category", "'klageforhold'"),
			new Series(FigureTable.CATEGORY_DEPARTMENT, Counted.MATTERS, "category", "department"),
			new Series(FigureTable.DEPARTMENT, Counted.CASES, "department", "'henvendelser'"),
			new Series(FigureTable.DEPARTMENT, Counted.MATTERS, "department", "'klageforhold'"),
			new Series(FigureTable.TYPE_DEPARTMENT, Counted.CASES, "department", "type"),
			new Series(FigureTable.CHANNEL, Counted.INQUIRIES, "channel", NO_COLUMN),
			new Series(FigureTable.TYPE, Counted.INQUIRIES, "type", NO_COLUMN),
			new Series(FigureTable.METHOD_DEPARTMENT, Counted.HANDLED_UNITS, "department", "method"),
			new Series(FigureTable.RESULT, Counted.HANDLED_UNITS, "result", NO_COLUMN),
			new Series(FigureTable.MERIT, Counted.HANDLED_UNITS, "merit", NO_COLUMN),
			new Series(FigureTable.RESULT_DEPARTMENT, Counted.HANDLED_UNITS, "department", "result"),
			new Series(FigureTable.MERIT_DEPARTMENT, Counted.HANDLED_UNITS, "department", "merit"),
			new Series(FigureTable.TIME, Counted.CLOSED, "'antal'", NO_COLUMN),
			new Series(FigureTable.TIME, Counted.CLOSED_IN_TIME, "'inden_maal'", NO_COLUMN),
			new Series(FigureTable.OUR_CLOCK, Counted.FIRST_REPLIES, "'foerste_svar'", "outcome"),
			new Series(FigureTable.OUR_CLOCK, Counted.CLOSINGS, "'afslutning'", "outcome"),
			new Series(FigureTable.ANSWER_DEPARTMENT, Counted.QUESTIONS, "department", "outcome"),
			new Series(FigureTable.ANSWER_TIME, Counted.ANSWERS, "department", NO_COLUMN),
			new Series(FigureTable.REMINDER_DEPARTMENT, Counted.REMINDERS, "department", NO_COLUMN),
			new Series(FigureTable.MONTH, Counted.INQUIRIES, "month", NO_COLUMN),
			new Series(FigureTable.MEDIATION, Counted.MEDIATIONS, "department", "outcome"),
			new Series(FigureTable.OBSERVATION, Counted.OBSERVATIONS, "department", "outcome"),
			new Series(FigureTable.SPARRING_DEPARTMENT, Counted.SPARRING_CASES, "department", NO_COLUMN),
			new Series(FigureTable.SPARRING_CHANNEL, Counted.SPARRING, "channel", NO_COLUMN),
			new Series(FigureTable.SPARRING_MONTH, Counted.SPARRING, "month", NO_COLUMN),
			new Series(FigureTable.OWN_INITIATIVE_DEPARTMENT, Counted.OWN_INITIATIVE_CASES, "department", NO_COLUMN),
			new Series(FigureTable.OWN_INITIATIVE_MONTH, Counted.OWN_INITIATIVE, "month", NO_COLUMN),
			new Series(FigureTable.FINDING_DEPARTMENT, Counted.FINDINGS, "department", NO_COLUMN));

	/** Counts every series in one statement. */
	static final String COUNT_ALL = Basis.WITH + Tally.of(EVERY, (counted) -> "(" + counted.relation() + ")");

	private static Series total(String row, Counted counted) {
		return new Series(FigureTable.TOTALS, counted, "'" + row + "'", NO_COLUMN);
	}

	/** The series a figure belongs to. */
	static Series of(Figure figure) {
		return EVERY.stream()
			.filter((series) -> series.holds(figure))
			.findFirst()
			.orElseThrow(() -> new NotFound("no such figure"));
	}

	/** The units behind a figure, to be counted or listed. */
	String behind() {
		return "select * from (%s) c where %s and %s".formatted(this.counted.relation(), at(this.row, ":row"),
				at(this.column, ":column"));
	}

	/** What divides the relation into rows and columns. */
	List<String> dimensions() {
		return Stream.of(this.row, this.column).filter((expression) -> !isWord(expression)).toList();
	}

	private boolean holds(Figure figure) {
		return this.table == figure.table() && matches(this.row, figure.row()) && matches(this.column, figure.column());
	}

	private static boolean matches(String expression, String key) {
		return !isWord(expression) || expression.equals("'" + key + "'");
	}

	private static String at(String expression, String parameter) {
		String wanted = "%s::text = %s".formatted(parameter, key(expression));
		return isWord(expression) ? wanted : """
				(%1$s::text = '%2$s' or %3$s
				 or %4$s in (select k.resolved_id::text from code k
				             where %1$s::text = '%5$s' || coalesce(k.group_id, k.resolved_id)))
				""".formatted(parameter, Figure.ALL, wanted, expression, Figure.GROUP);
	}

	/** A row's or column's key, also where nothing is stated. */
	static String key(String expression) {
		return isWord(expression) ? expression : "coalesce(%s, '%s')".formatted(expression, Figure.NONE);
	}

	private static boolean isWord(String expression) {
		return expression.startsWith("'");
	}

}
