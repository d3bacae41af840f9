package dk.borgerraadgiver.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Colleagues.Colleague;
import dk.borgerraadgiver.codelist.CodeChoice;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;

import org.springframework.stereotype.Component;

/**
 * Says in words what kept filters ask for.
 */
@Component
class FilterWords {

	private final CodeChoices codes;

	private final Colleagues colleagues;

	private final FilterText filters;

	private final Clock clock;

	FilterWords(CodeChoices codes, Colleagues colleagues, FilterText filters, Clock clock) {
		this.codes = codes;
		this.colleagues = colleagues;
		this.filters = filters;
		this.clock = clock;
	}

	/** What codes and advisors are called, by their ids. */
	static Map<String, String> names(Map<CodeList, List<CodeChoice>> codes, List<Colleague> advisors) {
		var names = new HashMap<String, String>();
		codes.values().forEach((list) -> list.forEach((code) -> names.put(code.id().toString(), code.name())));
		advisors.forEach((one) -> names.put(one.id().toString(), one.name()));
		return names;
	}

	/** What each view shows, by its id. */
	Map<UUID, List<Chip>> of(List<SavedView> views) {
		var names = names();
		return views.stream().collect(Collectors.toMap(SavedView::id, (view) -> chips(view.filter(), names)));
	}

	/** What a filter asks for. */
	List<Chip> of(String filter) {
		return chips(filter, names());
	}

	private List<Chip> chips(String filter, Map<String, String> names) {
		return Chip.of(this.filters.read(filter), names);
	}

	private Map<String, String> names() {
		return names(this.codes.ever(LocalDate.now(this.clock)), this.colleagues.ever());
	}

}
