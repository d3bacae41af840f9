package dk.borgerraadgiver.report.counting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The names behind the keys of rows and columns, as of one day.
 */
public final class CodeNames {

	private static final List<String> LAST = List.of(Figure.SEVERAL, Figure.NONE);

	private final Map<String, CodeName> byKey;

	CodeNames(List<CodeName> names) {
		this.byKey = names.stream().collect(Collectors.toMap(CodeName::key, Function.identity()));
	}

	/** The code, or the group, behind a key; none behind a month or "ikke angivet". */
	public Optional<CodeName> of(String key) {
		return Optional.ofNullable(this.byKey.get(isGroup(key) ? key.substring(Figure.GROUP.length()) : key));
	}

	/** Every code of a list, in the office's order. */
	public List<CodeName> ofList(String list) {
		return this.byKey.values()
			.stream()
			.filter((code) -> code.list().equals(list))
			.sorted(Comparator.comparingInt(CodeName::placed).thenComparing(CodeName::key))
			.toList();
	}

	/**
	 * The key somebody means by a name: a code of the list, counted or not, by its name
	 * or with its group; or a group with all that is under it. A bare name that is both a
	 * group's and one theme's means the theme.
	 * @param grouped whether a group stands for all that is under it
	 */
	public Optional<String> meant(String list, String typed, boolean grouped) {
		var wanted = plain(typed);
		var codes = ofList(list);
		return codes.stream()
			.filter((code) -> plain(code.label()).equals(wanted) && !isGroup(codes, code))
			.findFirst()
			.or(() -> codes.stream()
				.filter((code) -> code.group() != null && plain(code.name()).equals(wanted))
				.findFirst())
			.map(CodeName::key)
			.or(() -> codes.stream()
				.filter((code) -> plain(code.name()).equals(wanted))
				.findFirst()
				.map((code) -> grouped ? Figure.GROUP + code.key() : code.key()));
	}

	/** How names are compared: without regard to case and spacing. */
	public static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*([/:])\\s*", "$1").replaceAll("\\s+", " ");
	}

	private static boolean isGroup(List<CodeName> codes, CodeName code) {
		return codes.stream().anyMatch((other) -> code.key().equals(other.groupKey()));
	}

	/** Whether a key stands for a group and all that is under it. */
	public static boolean isGroup(String key) {
		return key.startsWith(Figure.GROUP);
	}

	/** Whether a key stands for a code under a group. */
	public boolean isPart(String key) {
		return !isGroup(key) && of(key).map(CodeName::groupKey).isPresent();
	}

	/**
	 * The group a code is counted in: that it stands under, or itself. A word is its own.
	 */
	public String groupOf(String key) {
		return of(key).map((code) -> Figure.GROUP + ((code.groupKey() != null) ? code.groupKey() : code.key()))
			.orElse(key);
	}

	/** Whether a key stands for something else than a code. */
	public static boolean isWord(String key) {
		return LAST.contains(key) || Figure.ALL.equals(key);
	}

	/** Largest first, then by Danish spelling; what is not stated last. */
	Comparator<String> byCount(ToLongFunction<String> count) {
		return Comparator.<String>comparingInt(LAST::indexOf)
			.thenComparing(Comparator.comparingLong(count).reversed())
			.thenComparing((key) -> of(key).map(CodeName::alphabetical).orElse(0))
			.thenComparing(Comparator.naturalOrder());
	}

	/** In the office's own order; what is not stated last. */
	Comparator<String> inOfficeOrder() {
		return Comparator.<String>comparingInt(LAST::indexOf)
			.thenComparing((key) -> of(key).map(CodeName::placed).orElse(0))
			.thenComparing(Comparator.naturalOrder());
	}

}
