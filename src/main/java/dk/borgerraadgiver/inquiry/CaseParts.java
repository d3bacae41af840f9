package dk.borgerraadgiver.inquiry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

	/** The parts that have something to show, by their place. */
	Map<CasePart.Place, List<Shown>> read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return read(this.parts, opened, viewer, asked);
	}

	/** Only what stands under the title, for the pages of a case besides its own. */
	Map<CasePart.Place, List<Shown>> statuses(OpenCase opened, Viewer viewer) {
		return read(this.parts.stream().filter((part) -> part.place() == CasePart.Place.STATUS).toList(), opened,
				viewer, Map.of());
	}

	private static Map<CasePart.Place, List<Shown>> read(List<CasePart> parts, OpenCase opened, Viewer viewer,
			Map<String, String> asked) {
		Map<CasePart.Place, List<Shown>> shown = new EnumMap<>(CasePart.Place.class);
		for (CasePart.Place place : CasePart.Place.values()) {
			shown.put(place, new ArrayList<>());
		}
		for (CasePart part : parts) {
			@Nullable Object content = part.read(opened, viewer, asked);
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
