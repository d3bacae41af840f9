package dk.borgerraadgiver.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.report.binding.DepartmentText;
import dk.borgerraadgiver.report.binding.Told;
import dk.borgerraadgiver.report.content.Part;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.counting.DepartmentFigures;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the parts of a report that are for single departments' standing committees.
 */
@Component
class PartWriter {

	/** A part's name in addresses and files, before its number. */
	private static final String KEY = "afdeling-";

	private final DepartmentFigures figures;

	private final MessageSource messages;

	PartWriter(DepartmentFigures figures, MessageSource messages) {
		this.figures = figures;
		this.messages = messages;
	}

	/** The report with a part for each department that gets one. */
	ReportContent write(ReportContent report, Told told, List<UUID> departments) {
		if (departments.isEmpty()) {
			return report;
		}
		var text = new DepartmentText(told, this.figures.of(told.figures()), report, this.messages);
		var parts = new ArrayList<Part>();
		for (UUID department : departments) {
			part(text, department, parts.size() + 1).ifPresent(parts::add);
		}
		return report.with(parts);
	}

	/** Nothing where the department is no more on the report's last day. */
	private static Optional<Part> part(DepartmentText text, UUID department, int number) {
		var key = department.toString();
		return text.name(key).map((name) -> new Part(KEY + number, name, List.of(text.figures(key))));
	}

}
