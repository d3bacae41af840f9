package dk.borgerraadgiver.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.codelist.CodeChoice;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.inquiry.CodeLists;
import dk.borgerraadgiver.inquiry.FilterChoices;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import org.jspecify.annotations.Nullable;

/**
 * The list's page beside its rows.
 *
 * @param filter what is asked for
 * @param tabs the views
 * @param chips what is asked for, one by one
 * @param choices what it can be narrowed by
 */
record ListPage(InquiryFilter filter, List<Tab> tabs, List<Chip> chips, FilterChoices choices) {

	private static final Map<String, String> DEFAULTS = defaults();

	static ListPage of(InquiryFilter filter, Surroundings.Around around, Map<CodeList, List<CodeChoice>> codes) {
		var names = FilterWords.names(codes, around.advisors());
		return new ListPage(filter, tabs(filter, around.views()), Chip.of(filter, names),
				new FilterChoices(CodeLists.of(codes), around.advisors()));
	}

	private static List<Tab> tabs(InquiryFilter filter, List<SavedView> views) {
		String now = FilterText.write(filter.chosen());
		var tabs = new ArrayList<Tab>();
		DEFAULTS.forEach((key, text) -> tabs.add(new Tab(key, null, text, text.equals(now))));
		views.forEach((view) -> tabs.add(new Tab("worklist.view." + (view.shared() ? "shared" : "own"), view.name(),
				view.filter(), view.filter().equals(now))));
		return tabs;
	}

	private static Map<String, String> defaults() {
		var defaults = new LinkedHashMap<String, String>();
		defaults.put("worklist.view.open", "status=AABEN");
		defaults.put("worklist.view.mine", "status=AABEN&mine=true");
		defaults.put("worklist.view.all", "");
		return defaults;
	}

	/** Whether what is shown has no tab yet. */
	public boolean isNew() {
		return this.tabs.stream().noneMatch(Tab::current);
	}

	/** The filter as a query string, to be kept. */
	public String text() {
		return FilterText.kept(this.filter);
	}

	/**
	 * A view above the list.
	 *
	 * @param key the message of its name, or of what kind of view it is
	 * @param name its name, when somebody gave it one
	 * @param filter the query string
	 * @param current whether the list shows it
	 */
	record Tab(String key, @Nullable String name, String filter, boolean current) {

		public String href() {
			return this.filter.isEmpty() ? "/henvendelser" : "/henvendelser?" + this.filter;
		}

	}

}
