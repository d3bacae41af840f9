package dk.borgerraadgiver.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.borgerraadgiver.spreadsheet.plan.Finding;
import dk.borgerraadgiver.spreadsheet.plan.ImportCounts;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What an import would do or has done, in lines an operator can read.
 */
@Component
class PlanText {

	private static final Locale DANISH = Locale.of("da", "DK");

	private static final int NOTICES = 20;

	private final MessageSource messages;

	PlanText(MessageSource messages) {
		this.messages = messages;
	}

	/** What went as planned, and what was not used. */
	List<String> summary(ImportPlan plan, boolean dryRun) {
		ImportCounts counts = plan.counts();
		List<String> lines = new ArrayList<>();
		if (!plan.canBeCarriedOut()) {
			return List.of(say("spreadsheet.command.refused"), say("spreadsheet.command.rows", counts.rows()),
					say("spreadsheet.command.errors", plan.errors().size()),
					say("spreadsheet.command.undecided", plan.undecided().size()));
		}
		if (dryRun) {
			lines.add(say("spreadsheet.command.dryRun"));
		}
		lines.add(say("spreadsheet.command.rows", counts.rows()));
		lines.add(say("spreadsheet.command.inquiries", counts.inquiries()));
		lines.add(say("spreadsheet.command.existing", counts.existing()));
		lines.add(say("spreadsheet.command.matters", counts.matters()));
		lines.add(say("spreadsheet.command.persons", counts.persons()));
		lines.add(say("spreadsheet.command.created", counts.names()));
		plan.toCreate().forEach((name) -> lines.add("  " + unknown(name)));
		if (!plan.file().ignoredColumns().isEmpty()) {
			lines.add(say("spreadsheet.command.ignoredColumns", String.join(", ", plan.file().ignoredColumns())));
		}
		if (!plan.file().ignoredSheets().isEmpty()) {
			lines.add(say("spreadsheet.command.ignoredSheets", String.join(", ", plan.file().ignoredSheets())));
		}
		return lines;
	}

	/**
	 * Everything that stands in the way, and the first of what is strange but harmless.
	 */
	List<String> problems(ImportPlan plan) {
		return Stream.of(plan.errors().stream().map((error) -> finding("spreadsheet.command.error", error)),
				plan.undecided().stream().map((name) -> say("spreadsheet.command.unknown", unknown(name))),
				plan.notices().stream().limit(NOTICES).map((notice) -> finding("spreadsheet.command.notice", notice)),
				moreNotices(plan))
			.flatMap((lines) -> lines)
			.toList();
	}

	private Stream<String> moreNotices(ImportPlan plan) {
		int more = plan.notices().size() - NOTICES;
		return (more > 0) ? Stream.of(say("spreadsheet.preview.moreNotices", more)) : Stream.empty();
	}

	String progress(int done) {
		return say("spreadsheet.command.progress", done);
	}

	private String finding(String key, Finding finding) {
		return say(key, String.valueOf(finding.row()), finding.column().heading(), finding.value(),
				say(finding.expected(), finding.arguments().toArray()));
	}

	private String unknown(UnknownName name) {
		return say("spreadsheet.command.name", say("spreadsheet.list." + name.list()), name.name(), name.rows());
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, DANISH);
	}

}
