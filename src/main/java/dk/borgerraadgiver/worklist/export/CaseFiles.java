package dk.borgerraadgiver.worklist.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dk.borgerraadgiver.inquiry.InquiryRow;
import dk.borgerraadgiver.shared.CprNumbers;
import dk.borgerraadgiver.worklist.file.ExportFormat;
import dk.borgerraadgiver.worklist.file.FileRows;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lays cases out as the columns of a file. The headings are Danish whatever language the
 * screens have, as the files go to others in the municipality. CPR numbers are in none,
 * also where somebody wrote one into a subject.
 */
@Component
class CaseFiles {

	private static final Locale DANISH = Locale.of("da");

	private static final List<String> COLUMNS = List.of("number", "received", "type", "channel", "departments",
			"matters", "status", "closed", "advisor", "due", "due-on");

	private static final List<String> PERSONS = List.of("subject", "citizen");

	private final MessageSource messages;

	CaseFiles(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Begins a file with its headings.
	 * @param persons whether subjects and citizens' names come along
	 */
	FileRows<InquiryRow> begin(ExportFormat format, boolean persons, OutputStream to) throws IOException {
		var headings = new ArrayList<String>();
		COLUMNS.forEach((column) -> headings.add(say("worklist.export.column." + column)));
		if (persons) {
			PERSONS.forEach((column) -> headings.add(say("worklist.export.column." + column)));
		}
		return format.begin(say("inquiry.list.title"), headings, (row) -> cells(row, persons), to);
	}

	/** Text, whole numbers and days; nothing where nothing is known. */
	private List<@Nullable Object> cells(InquiryRow row, boolean persons) {
		var cells = new ArrayList<@Nullable Object>();
		cells.add(row.number().toString());
		cells.add(row.receivedOn());
		cells.add(row.typeName());
		cells.add(row.channelName());
		cells.add(row.departments());
		cells.add(row.matters());
		cells.add(say(row.isOpen() ? "inquiry.status.open" : "inquiry.status.closed"));
		cells.add(row.closedOn());
		cells.add(row.advisor());
		var deadline = row.deadline();
		cells.add((deadline != null) ? say("inquiry.due.kind." + deadline.kind()) : null);
		cells.add(row.dueOn());
		if (persons) {
			cells.add(CprNumbers.mask(row.subject()));
			cells.add(row.anonymous() ? null : CprNumbers.mask(Objects.requireNonNullElse(row.citizen(), "")));
		}
		return cells;
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, DANISH);
	}

}
