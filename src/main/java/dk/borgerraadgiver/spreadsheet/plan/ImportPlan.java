package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.inquiry.PastInquiry;
import dk.borgerraadgiver.inquiry.PastMatter;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.file.CaseRow;
import dk.borgerraadgiver.spreadsheet.file.Column;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do to the office's cases.
 */
public class ImportPlan {

	private final CaseFile file;

	private final List<CaseDraft> fresh;

	private final List<String> existing;

	private final List<Finding> errors;

	private final List<Finding> notices;

	private final NameResolver names;

	private final Decisions decisions;

	ImportPlan(CaseFile file, List<CaseDraft> fresh, List<String> existing, List<Finding> errors, List<Finding> notices,
			NameResolver names, Decisions decisions) {
		this.file = file;
		this.fresh = fresh;
		this.existing = existing;
		this.errors = errors;
		this.notices = notices;
		this.names = names;
		this.decisions = decisions;
	}

	public CaseFile file() {
		return this.file;
	}

	/** All that is wrong, in the order of the rows. */
	public List<Finding> errors() {
		return this.errors;
	}

	/** Whether something in the file looks like somebody's CPR number. */
	public boolean namesAPerson() {
		return this.errors.stream().anyMatch(Finding::isCpr);
	}

	/** What is strange but harmless. */
	public List<Finding> notices() {
		return this.notices;
	}

	/** Numbers that are in the office already and stay as they are. */
	public List<String> existing() {
		return this.existing;
	}

	/** Names that no code has, decided or not. */
	public Collection<UnknownName> unknown() {
		return this.names.unknown();
	}

	public List<UnknownName> undecided() {
		return unknown().stream()
			.filter((name) -> this.decisions.code(name.key()).isEmpty() && !this.decisions.creates(name.key()))
			.toList();
	}

	public List<UnknownName> toCreate() {
		return unknown().stream().filter((name) -> this.decisions.creates(name.key())).toList();
	}

	public boolean canBeCarriedOut() {
		return this.errors.isEmpty() && undecided().isEmpty();
	}

	public ImportCounts counts() {
		int matters = this.fresh.stream().mapToInt((draft) -> draft.matters().size()).sum();
		return new ImportCounts(this.file.rows().size(), this.fresh.size(), this.existing.size(), matters,
				persons().size(), toCreate().size());
	}

	/** The keys of the persons in the inquiries to come. */
	public Set<String> persons() {
		Set<String> keys = new HashSet<>();
		this.fresh.forEach((draft) -> keys.add(draft.first().text(Column.CITIZEN)));
		keys.remove("");
		return keys;
	}

	/** The group of that name, under which a new code can stand. */
	public Optional<UUID> group(CodeList list, String name) {
		return this.names.group(NameKey.of(list, name));
	}

	public void created(UnknownName name, UUID code) {
		this.names.created(name, code);
	}

	/**
	 * The inquiries to register.
	 * @param persons the citizen behind each key
	 */
	public List<PastInquiry> inquiries(Map<String, UUID> persons) {
		return this.fresh.stream().map((draft) -> inquiry(draft, persons)).toList();
	}

	private PastInquiry inquiry(CaseDraft draft, Map<String, UUID> persons) {
		CaseRow first = draft.first();
		LocalDate day = draft.received().orElseThrow();
		List<PastMatter> matters = draft.matters().stream().map((row) -> matter(row, day)).toList();
		List<UUID> departments = draft.rows()
			.stream()
			.filter((row) -> !row.has(Column.CATEGORY))
			.map((row) -> this.names.code(Column.DEPARTMENT, row, day))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new PastInquiry(draft.number(), day, draft.closed().orElse(null), code(Column.TYPE, first, day),
				code(Column.CHANNEL, first, day), persons.get(first.text(Column.CITIZEN)), first.text(Column.SUBJECT),
				outcome(draft, Column.METHOD, day), outcome(draft, Column.RESULT, day),
				outcome(draft, Column.MERIT, day), departments, matters);
	}

	private PastMatter matter(CaseRow row, LocalDate day) {
		return new PastMatter(code(Column.DEPARTMENT, row, day),
				Objects.requireNonNull(code(Column.CATEGORY, row, day)), code(Column.METHOD, row, day),
				code(Column.RESULT, row, day), code(Column.MERIT, row, day));
	}

	private @Nullable UUID code(Column column, CaseRow row, LocalDate day) {
		return this.names.code(column, row, day);
	}

	/** What came of an inquiry itself; where it has matters, they tell. */
	private @Nullable UUID outcome(CaseDraft draft, Column column, LocalDate day) {
		return draft.matters().isEmpty() ? code(column, draft.outcome(column), day) : null;
	}

}
