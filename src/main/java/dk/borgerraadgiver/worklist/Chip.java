package dk.borgerraadgiver.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.inquiry.InquiryFilter;
import org.jspecify.annotations.Nullable;

/**
 * One thing a filter asks for, as it stands in the line above the list.
 *
 * @param name which, as in the page's address
 * @param value what it reads, or the key of its message
 * @param without the list's address when it is taken away
 */
public record Chip(String name, String value, String without) {

	private static final String NOBODY = "inquiry.filter.nobody";

	/**
	 * The chips of a filter.
	 * @param names what codes and advisors are called, by their ids
	 */
	public static List<Chip> of(InquiryFilter filter, Map<String, String> names) {
		var chips = new ArrayList<Chip>();
		filter.chosen().forEach((name, value) -> {
			var rest = new LinkedHashMap<>(filter.chosen());
			rest.remove(name);
			chips.add(new Chip(name, text(name, value, names), address(rest, filter.sorter())));
		});
		return chips;
	}

	/** The list's address with a filter. */
	static String address(Map<String, String> chosen, @Nullable String sorter) {
		var all = new LinkedHashMap<>(chosen);
		if (sorter != null) {
			all.put("sorter", sorter);
		}
		return all.isEmpty() ? "/henvendelser" : "/henvendelser?" + FilterText.write(all);
	}

	private static String text(String name, String value, Map<String, String> names) {
		return switch (name) {
			case "status" -> "inquiry.filter." + value;
			case "frist" -> "inquiry.filter.due." + value;
			case "mine" -> "worklist.chip.yes";
			case "raadgiver" ->
				value.equals(InquiryFilter.NOBODY.toString()) ? NOBODY : names.getOrDefault(value, value);
			default -> names.getOrDefault(value, value);
		};
	}

	/** Whether {@link #value} is the key of a message. */
	public boolean isMessage() {
		return List.of("status", "frist", "mine").contains(this.name) || this.value.equals(NOBODY);
	}

}
