package dk.borgerraadgiver.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.binding.ChapterText;
import dk.borgerraadgiver.report.binding.DepartmentText;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.binding.Told;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Part;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.DepartmentFigures;
import dk.borgerraadgiver.report.counting.DepartmentSheet;
import dk.borgerraadgiver.report.counting.FigureReport;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the parts of a report that are for single departments' standing committees.
 */
@Component
class PartWriter {

	/** A part's name in addresses and files, before its number. */
	private static final String KEY = "afdeling-";

	private static final String RECOMMENDATIONS = "anbefalinger";

	private final DepartmentFigures figures;

	private final MessageSource messages;

	PartWriter(DepartmentFigures figures, MessageSource messages) {
		this.figures = figures;
		this.messages = messages;
	}

	/** The report with a part for each department that gets one. */
	ReportContent write(ReportContent report, Told told, Passages passages, List<UUID> departments) {
		if (departments.isEmpty()) {
			return report;
		}
		var figures = new DepartmentText(told, this.figures.of(told.figures()), before(told), report, this.messages);
		var text = new ChapterText(told, passages, this.messages, Written.DANISH);
		var parts = new ArrayList<Part>();
		for (UUID department : departments) {
			var key = department.toString();
			// a department that is no more on the report's last day has no part
			figures.name(key)
				.ifPresent((name) -> parts.add(new Part(KEY + (parts.size() + 1), name,
						Stream.concat(Stream.of(figures.figures(key)), recommendations(text, name).stream())
							.toList())));
		}
		return report.with(parts);
	}

	/** Each department's figures in the shorter periods others have told of. */
	private List<DepartmentSheet> before(Told told) {
		return told.within()
			.stream()
			.map((one) -> this.figures.of(new FigureReport(one.sheet(), List.of(), told.figures().names(), List.of()))
				.getFirst())
			.toList();
	}

	/**
	 * What is recommended to a department, and what became of it. A name that would mean
	 * something between braces has no such chapter.
	 */
	private Optional<Chapter> recommendations(ChapterText text, String department) {
		var blocks = text.read("{{anbefalinger:%1$s}}\n\n# %2$s\n\n{{opfølgning:%1$s}}".formatted(department,
				word("report.part.follow-up")), RECOMMENDATIONS);
		var chapter = new Chapter(RECOMMENDATIONS, word("report.part.recommendations", department), false, false,
				blocks);
		return chapter.mistakes().isEmpty() ? Optional.of(chapter) : Optional.empty();
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Written.DANISH);
	}

}
