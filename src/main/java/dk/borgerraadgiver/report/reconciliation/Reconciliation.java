package dk.borgerraadgiver.report.reconciliation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenNames;
import dk.borgerraadgiver.example.PersonTraces;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.counting.CodeChange;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureSheet;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.frozen.ToldPeriods;
import dk.borgerraadgiver.report.passage.Source;
import dk.borgerraadgiver.report.passage.Taken;
import dk.borgerraadgiver.report.reconciliation.CheckLine.Remedy;
import dk.borgerraadgiver.report.selection.LeftOutList;
import dk.borgerraadgiver.report.writing.Composer;
import dk.borgerraadgiver.report.writing.Workpiece;
import dk.borgerraadgiver.shared.Period;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks a draft over before it is frozen: figures that add up, cases that are not yet
 * told of in full, and words that tell of a person.
 */
@Service
class Reconciliation {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);

	/** Divisions whose row "ikke angivet" means that somebody has yet to choose. */
	private static final List<FigureTable> TO_BE_CHOSEN = List.of(FigureTable.TYPE, FigureTable.CHANNEL,
			FigureTable.CATEGORY, FigureTable.DEPARTMENT, FigureTable.RESULT, FigureTable.MERIT);

	private static final List<Divided> DIVIDES = List.of(new Divided(FigureTable.TYPE, "", "henvendelser"),
			new Divided(FigureTable.CHANNEL, "", "henvendelser"), new Divided(FigureTable.MONTH, "", "henvendelser"),
			new Divided(FigureTable.CATEGORY, "klageforhold", "klageforhold"),
			new Divided(FigureTable.DEPARTMENT, "klageforhold", "klageforhold"),
			new Divided(FigureTable.DEPARTMENT, "henvendelser", "sager"),
			new Divided(FigureTable.TYPE_DEPARTMENT, Figure.ALL, "sager"),
			new Divided(FigureTable.CATEGORY_DEPARTMENT, Figure.ALL, "klageforhold"));

	private final Composer composer;

	private final LooseCases cases;

	private final CitizenNames citizens;

	private final Recommendations recommendations;

	private final PublishedCheck published;

	private final ToldPeriods others;

	private final LeftOutList leftOut;

	Reconciliation(Composer composer, LooseCases cases, CitizenNames citizens, Recommendations recommendations,
			PublishedCheck published, ToldPeriods others, LeftOutList leftOut) {
		this.leftOut = leftOut;
		this.published = published;
		this.composer = composer;
		this.cases = cases;
		this.citizens = citizens;
		this.recommendations = recommendations;
		this.others = others;
	}

	/** The whole checklist of a draft. */
	@Transactional(readOnly = true)
	List<CheckLine> of(Workpiece piece, Viewer viewer) {
		FigureReport figures = this.composer.figures(piece);
		var composed = this.composer.composed(piece);
		ReportContent draft = composed.content();
		var period = piece.facts().period();
		var lines = new ArrayList<CheckLine>();
		lines.add(CheckLine.stop("mistakes", draft.mistakes().size(),
				List.of(new Remedy(href(piece, "/vis"), "preview"))));
		lines.add(sums(figures.chosen()));
		lines.add(unstated(figures.chosen(), period));
		lines.add(cases("open-without-matters", this.cases.openWithoutMatters(period, viewer)));
		lines.add(cases("changed-since", this.cases.changedSince(piece.id(), period, viewer)));
		lines.add(CheckLine.look("code-changes", figures.changes().size(),
				figures.changes().stream().map((change) -> tables(period, change)).toList()));
		lines.add(this.published.of(period));
		lines.add(persons(piece, composed.taken()));
		lines.add(untold(piece, composed.taken()));
		lines.add(leftOut(piece));
		lines.add(due(composed.taken()));
		lines.add(small(piece, draft));
		lines.add(sharing(piece, draft));
		return lines;
	}

	/** The parts of each division beside the total they divide. */
	private static CheckLine sums(FigureSheet sheet) {
		var wrong = DIVIDES.stream()
			.filter((division) -> sheet.count(division.table(), Figure.ALL, division.column()) != sheet
				.total(division.total()))
			.map(Divided::table)
			.toList();
		return CheckLine.stop("sums", wrong.size(),
				wrong.stream().map((table) -> new Remedy("/tal#" + table.key(), table.key())).toList());
	}

	private static CheckLine unstated(FigureSheet sheet, Period period) {
		var remedies = new ArrayList<Remedy>();
		long count = 0;
		for (FigureTable table : TO_BE_CHOSEN) {
			long unstated = sheet.count(table, Figure.NONE, table.primaryColumn());
			if (unstated > 0) {
				count += unstated;
				remedies.add(new Remedy(
						"/tal/bag?tabel=%s&raekke=%s&kolonne=%s&fra=%s&til=%s".formatted(table.key(), Figure.NONE,
								table.primaryColumn(), DAY.format(period.from()), DAY.format(period.to())),
						table.key()));
			}
		}
		return CheckLine.look("unstated", count, remedies);
	}

	private static CheckLine cases(String key, LooseCases.Found found) {
		return CheckLine.look(key, found.count(),
				found.some()
					.stream()
					.map((number) -> new Remedy("/henvendelser/" + number, number.toString()))
					.toList());
	}

	private static Remedy tables(Period period, CodeChange change) {
		return new Remedy("/tal?fra=%s&til=%s".formatted(DAY.format(period.from()), DAY.format(period.to())),
				change.before() + " → " + change.after());
	}

	/** In the chapters and in all that they take in. */
	private CheckLine persons(Workpiece piece, Taken taken) {
		var remedies = new ArrayList<Remedy>();
		for (Workpiece.Part part : piece.parts()) {
			traces(part.words().title() + "\n" + part.words().body()).forEach((trace) -> remedies
				.add(new Remedy(href(piece, "/kapitler/" + part.id()), part.words().title() + ": " + trace)));
		}
		for (Source source : taken.each()) {
			traces(source.text())
				.forEach((trace) -> remedies.add(new Remedy(source.href(), source.title() + ": " + trace)));
		}
		return CheckLine.look("persons", remedies.size(), remedies);
	}

	private Stream<String> traces(String text) {
		var traces = new PersonTraces(text);
		return Stream.concat(traces.found().stream(), this.citizens.among(traces.names()).stream());
	}

	/** What the office has recommended since the period began, and no chapter tells. */
	private CheckLine untold(Workpiece piece, Taken taken) {
		var told = taken.of(Source.Kind.GIVEN);
		var leftOut = this.leftOut.idsOf(piece.id());
		var untold = this.recommendations.givenIn(piece.id(), piece.facts().period())
			.stream()
			.filter((one) -> !told.contains(one.id()) && !leftOut.contains(one.id()))
			.toList();
		return CheckLine.look("untold", untold.size(),
				untold.stream().map((one) -> new Remedy(one.href(), one.title())).toList());
	}

	/** What the advisor chose to leave out, so that it is seen once more. */
	private CheckLine leftOut(Workpiece piece) {
		var leftOut = this.leftOut.of(piece.id());
		return CheckLine.look("left-out", leftOut.size(),
				leftOut.stream().map((one) -> new Remedy(href(piece, "/anbefalinger"), one.title())).toList());
	}

	/** What is told of earlier recommendations before they were followed up. */
	private static CheckLine due(Taken taken) {
		var due = taken.sources()
			.stream()
			.filter((source) -> source.kind() == Source.Kind.FOLLOWED_UP && source.due())
			.toList();
		return CheckLine.look("due", due.size(),
				due.stream().map((source) -> new Remedy(source.href(), source.title())).toList());
	}

	private static CheckLine small(Workpiece piece, ReportContent draft) {
		var hiding = draft.grids().stream().filter(Grid::isHiding).toList();
		return CheckLine.look("small", hiding.size(),
				hiding.stream().map((grid) -> new Remedy(href(piece, "/smaa-tal"), grid.caption())).toList());
	}

	/** Other reports from which this one could be taken, or the other way round. */
	private CheckLine sharing(Workpiece piece, ReportContent draft) {
		var crossings = draft.grids().stream().map(Grid::key).filter(Reconciliation::isCrossing).toList();
		var found = this.others.sharing(piece.facts().period(), piece.id())
			.stream()
			.filter((other) -> !other.period().isWithin(piece.facts().period()))
			.filter((other) -> crossings.stream().anyMatch(other.tables()::contains)
					|| (other.inParts() && !draft.parts().isEmpty()))
			.map((other) -> new Remedy(href(piece, "/smaa-tal"), other.title()))
			.distinct()
			.toList();
		return CheckLine.look("sharing", found.size(), found);
	}

	private static boolean isCrossing(String key) {
		return Stream.of(FigureTable.values()).anyMatch((table) -> table.key().equals(key) && table.isCrossing());
	}

	private static String href(Workpiece piece, String more) {
		return "/beretninger/vaerksted/" + piece.id() + more;
	}

	/**
	 * A table whose parts make a total, {@code docs/counting.md}.
	 *
	 * @param table which table
	 * @param column the column that is counted
	 * @param total the total it divides
	 */
	private record Divided(FigureTable table, String column, String total) {
	}

}
