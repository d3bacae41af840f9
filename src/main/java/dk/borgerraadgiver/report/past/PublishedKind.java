package dk.borgerraadgiver.report.past;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.borgerraadgiver.report.binding.Division;
import dk.borgerraadgiver.report.counting.CodeNames;
import dk.borgerraadgiver.report.counting.TotalNames;
import org.jspecify.annotations.Nullable;

/**
 * What a published figure is one of.
 */
public enum PublishedKind {

	/** The office's own totals. */
	TOTALS("totaler", null),

	CATEGORY("kategori", Division.CATEGORY),

	DEPARTMENT("afdeling", Division.DEPARTMENT),

	DEPARTMENT_MATTERS("klageforhold efter afdeling", Division.DEPARTMENT_MATTERS),

	CHANNEL("kanal", Division.CHANNEL),

	TYPE("type", Division.TYPE),

	METHOD("metode", Division.METHOD),

	RESULT("resultat", Division.RESULT),

	MERIT("medhold", Division.MERIT),

	/** What the municipality counts in a year, to measure the office's figures by. */
	MUNICIPALITY("kommunen", null);

	/** How many live in the municipality. */
	public static final String INHABITANTS = "indbyggere";

	/** The municipality's cases with direct contact to citizens. */
	public static final String CASES = "sager";

	private final String word;

	private final @Nullable Division division;

	PublishedKind(String word, @Nullable Division division) {
		this.word = word;
		this.division = division;
	}

	/** Its name in a file. */
	public String word() {
		return this.word;
	}

	/** The key of its name in the bundles. */
	public String key() {
		return "report.past.kind." + name().toLowerCase(Locale.ROOT);
	}

	/** What it divides, if it does. */
	Optional<Division> division() {
		return Optional.ofNullable(this.division);
	}

	/** The names its rows can have; any where there are none. */
	List<String> rows() {
		return switch (this) {
			case TOTALS -> TotalNames.all();
			case MUNICIPALITY -> List.of(INHABITANTS, CASES);
			default -> List.of();
		};
	}

	/** The row somebody means by a name, as it is kept. */
	Optional<String> row(String typed) {
		return switch (this) {
			case TOTALS -> TotalNames.row(typed);
			case MUNICIPALITY -> Optional.of(CodeNames.plain(typed)).filter(rows()::contains);
			default -> Optional.of(typed.strip());
		};
	}

	/** The one somebody means by a word. */
	static Optional<PublishedKind> named(String typed) {
		return Arrays.stream(values()).filter((kind) -> kind.word.equals(CodeNames.plain(typed))).findFirst();
	}

}
