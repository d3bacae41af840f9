package dk.borgerraadgiver.spreadsheet.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.borgerraadgiver.codelist.CodeDirectory;
import dk.borgerraadgiver.inquiry.BulkRegistration;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;

import org.springframework.stereotype.Service;

/**
 * Works out what a file would do, and writes nothing.
 */
@Service
public class CasePlanner {

	private final CodeDirectory codes;

	private final BulkRegistration registration;

	private final Clock clock;

	CasePlanner(CodeDirectory codes, BulkRegistration registration, Clock clock) {
		this.codes = codes;
		this.registration = registration;
		this.clock = clock;
	}

	/**
	 * Checks a file against itself and against the office.
	 * @param file what was handed over
	 * @param decisions what is to become of unknown names
	 */
	public ImportPlan plan(CaseFile file, Decisions decisions) {
		List<Finding> errors = new ArrayList<>();
		List<Finding> notices = new ArrayList<>();
		var rowCheck = new RowCheck(LocalDate.now(this.clock), errors::add);
		file.rows().forEach(rowCheck::check);
		Collection<CaseDraft> drafts = drafts(file);
		drafts.forEach((draft) -> draft.check(errors::add, notices::add));

		Set<String> existing = this.registration.known(drafts.stream().map(CaseDraft::number).toList());
		List<CaseDraft> fresh = drafts.stream().filter((draft) -> !existing.contains(draft.number())).toList();
		var resolver = new NameResolver(new NameBook(this.codes.everyName()), decisions);
		fresh.forEach((draft) -> draft.received()
			.ifPresent((day) -> draft.rows().forEach((row) -> resolver.check(row, day, errors::add))));
		var asTheyStand = Comparator.comparingInt(Finding::row).thenComparing(Finding::column);
		errors.sort(asTheyStand);
		notices.sort(asTheyStand);
		return new ImportPlan(file, fresh, existing.stream().sorted().toList(), errors, notices, resolver, decisions);
	}

	private static Collection<CaseDraft> drafts(CaseFile file) {
		Map<String, CaseDraft> drafts = new LinkedHashMap<>();
		for (CaseRow row : file.rows()) {
			if (row.has(Column.INQUIRY)) {
				drafts.computeIfAbsent(row.text(Column.INQUIRY), (number) -> new CaseDraft()).add(row);
			}
		}
		return drafts.values();
	}

}
