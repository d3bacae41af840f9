package dk.borgerraadgiver.report.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureCases;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The cases behind one figure. Its address holds the figure's place and ids of codes,
 * never anything about a person.
 */
@Controller
class BehindController {

	private final Figures figures;

	private final FigureCases cases;

	BehindController(Figures figures, FigureCases cases) {
		this.figures = figures;
		this.cases = cases;
	}

	@GetMapping("/tal/bag")
	String show(@RequestParam("tabel") String table, @RequestParam("raekke") String row,
			@RequestParam(name = "kolonne", defaultValue = "") String column, @RequestParam("fra") LocalDate from,
			@RequestParam("til") LocalDate to, @RequestParam(name = "pr", required = false) @Nullable LocalDate asOf,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int number, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		FigureTable place = FigureTable.named(table).orElseThrow(() -> new NotFound("no such table"));
		var figure = new Figure(place, row, column, new Period(from, to), (asOf != null) ? asOf : to);
		CodeNames names = this.figures.names(figure.asOf());
		var rowName = name(row, place.rows(), names);
		var columnName = place.isCrossing() ? columnName(place, column, names) : null;
		var paging = new Paging(number, Paging.ROWS, this.cases.count(figure));
		model.addAttribute("page", new BehindPage(figure, figure.counted(), rowName, columnName, paging,
				this.cases.page(figure, paging, viewer)));
		return "report/behind";
	}

	private static RowName columnName(FigureTable table, String key, CodeNames names) {
		return table.words().contains(key) ? RowName.word(key) : name(key, FigureTable.Rows.CODES, names);
	}

	private static RowName name(String key, FigureTable.Rows rows, CodeNames names) {
		boolean known = switch (rows) {
			case FIXED -> true;
			case CODES -> names.of(key).isPresent() || CodeNames.isWord(key);
			case MONTHS -> CodeNames.isWord(key) || isMonth(key);
		};
		if (!known) {
			throw new NotFound("no such row");
		}
		return (rows == FigureTable.Rows.MONTHS && isMonth(key)) ? RowName.month(key, null) : RowName.of(key, names);
	}

	private static boolean isMonth(String key) {
		try {
			YearMonth.parse(key);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
