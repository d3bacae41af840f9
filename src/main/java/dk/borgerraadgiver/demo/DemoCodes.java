package dk.borgerraadgiver.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeChoice;
import dk.borgerraadgiver.codelist.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * The office's codes by what they are called.
 */
class DemoCodes {

	private final Map<CodeList, Map<String, UUID>> ids = new HashMap<>();

	DemoCodes(Map<CodeList, List<CodeChoice>> choices) {
		choices.forEach((list, codes) -> {
			Map<String, UUID> ofList = new HashMap<>();
			codes.forEach((code) -> ofList.put(code.label(), code.id()));
			this.ids.put(list, ofList);
		});
	}

	/** The code of that name; nothing where the name is a dash. */
	@Nullable UUID id(CodeList list, String label) {
		UUID id = this.ids.getOrDefault(list, Map.of()).get(label);
		if (id == null && !"-".equals(label)) {
			throw new IllegalStateException("No code " + label + " in " + list);
		}
		return id;
	}

}
