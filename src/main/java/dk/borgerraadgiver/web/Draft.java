package dk.borgerraadgiver.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something its owner has begun to type and not saved.
 *
 * @param id which one
 * @param path where its form goes
 * @param title the first words of it, may be empty
 * @param fields the names and values of its form
 * @param keptAt when it was kept, as the clock on the wall shows
 */
public record Draft(UUID id, String path, String title, Map<String, List<String>> fields, LocalDateTime keptAt) {

	private static final int WORDS = 2;

	static Draft of(KeptForms.Waiting kept) {
		var form = kept.form();
		return new Draft(kept.id(), form.path(), title(form), form.fields(), kept.keptAt());
	}

	/** No dates, times or numbers: words by which it is known again. */
	private static String title(KeptForm form) {
		return form.words()
			.stream()
			.filter((word) -> word.codePoints().anyMatch(Character::isLetter))
			.limit(WORDS)
			.collect(Collectors.joining(" · "));
	}

	/** What it is to become. */
	public DraftKind kind() {
		return DraftKind.of(this.path);
	}

	/** The number of the case it belongs to, empty where it is of none. */
	public String caseNumber() {
		return DraftKind.caseNumber(this.path);
	}

	/** Without what was typed. */
	@Override
	public String toString() {
		return "Draft[" + this.id + "]";
	}

}
