package dk.borgerraadgiver.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the other rooms add to the case page.
 */
@Component
class CaseParts {

	private final List<CasePart> parts;

	CaseParts(List<CasePart> parts) {
		this.parts = parts;
	}

	/**
	 * The SQL array of the {@link CasePart#template templates} that have something to
	 * read of {@code inquiry i}.
	 */
	String traces() {
		return this.parts.stream()
			.map((part) -> "case when " + part.trace() + " then '" + part.template() + "' end")
			.collect(Collectors.joining(", ", "array[", "]"));
	}

	/**
	 * The parts that have something to show, by their place.
	 * @param traces the templates of those that have something to read
	 */
	Map<CasePart.Place, List<Shown>> read(OpenCase opened, Viewer viewer, Map<String, String> asked,
			Collection<String> traces) {
		return shown(this.parts,
				(part) -> traces.contains(part.template()) ? part.read(opened, viewer, asked) : part.blank(opened));
	}

	/** Only what stands under the title, for the pages of a case besides its own. */
	Map<CasePart.Place, List<Shown>> statuses(OpenCase opened, Viewer viewer) {
		return shown(this.parts.stream().filter((part) -> part.place() == CasePart.Place.STATUS).toList(),
				(part) -> part.read(opened, viewer, Map.of()));
	}

	private static Map<CasePart.Place, List<Shown>> shown(List<CasePart> parts,
			Function<CasePart, @Nullable Object> reading) {
		Map<CasePart.Place, List<Shown>> shown = new EnumMap<>(CasePart.Place.class);
		for (CasePart.Place place : CasePart.Place.values()) {
			shown.put(place, new ArrayList<>());
		}
		for (CasePart part : parts) {
			@Nullable Object content = reading.apply(part);
			if (content != null) {
				shown.computeIfAbsent(part.place(), (place) -> new ArrayList<>())
					.add(new Shown(part.template(), content));
			}
		}
		return shown;
	}

	/**
	 * A part with what it shows.
	 */
	record Shown(String template, Object content) {
	}

}
