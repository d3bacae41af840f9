package dk.borgerraadgiver.report.counting;

import java.util.Comparator;
import java.util.List;
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
