package dk.borgerraadgiver.worklist.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.BulkAction;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.InquiryList;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.worklist.SentForms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does something to many cases: to all of them or to none.
 */
@Service
class BulkDesk {

	/** So many at a time; each gets an entry in its journal. */
	static final int MOST = 1000;

	private final List<BulkAction> actions;

	private final InquiryList list;

	private final SentForms forms;

	BulkDesk(List<BulkAction> actions, InquiryList list, SentForms forms) {
		this.actions = actions;
		this.list = list;
		this.forms = forms;
	}

	BulkAction action(String word) {
		return this.actions.stream()
			.filter((action) -> action.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new NotFound("no such action"));
	}

	/**
	 * What is to be confirmed before it is done, if anything.
	 * @throws Meanwhile when one of the cases is no longer as it was shown
	 */
	@Transactional(readOnly = true)
	BulkAction.@Nullable Preview preview(BulkForm form, Map<String, String> typed, Viewer viewer) {
		var action = action(form.handling());
		return action.asks() ? action.preview(unchanged(form, viewer), typed, viewer) : null;
	}

	/**
	 * Does it, in one transaction.
	 * @throws Meanwhile when one of the cases is no longer as it was shown
	 */
	@Transactional
	void apply(BulkForm form, Map<String, String> typed, Viewer viewer) {
		if (this.forms.isNew(form.id())) {
			action(form.handling()).apply(unchanged(form, viewer), typed, viewer);
		}
	}

	/** The cases of a form as they are now, those that can still be seen. */
	@Transactional(readOnly = true)
	List<OpenCase> current(BulkForm form, Viewer viewer) {
		return this.list.all(form.versions().keySet(), viewer);
	}

	private List<OpenCase> unchanged(BulkForm form, Viewer viewer) {
		var shown = form.versions();
		var now = current(form, viewer).stream().collect(Collectors.toMap(OpenCase::number, Function.identity()));
		int gone = shown.size() - now.size();
		List<CaseNumber> changed = now.values()
			.stream()
			.filter((one) -> !Long.valueOf(one.version()).equals(shown.get(one.number())))
			.map(OpenCase::number)
			.toList();
		if (gone > 0 || !changed.isEmpty()) {
			throw new Meanwhile(changed, gone);
		}
		return List.copyOf(now.values());
	}

}
