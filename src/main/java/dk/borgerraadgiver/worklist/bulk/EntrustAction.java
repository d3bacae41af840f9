package dk.borgerraadgiver.worklist.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Colleagues.Colleague;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.BulkAction;
import dk.borgerraadgiver.inquiry.CaseKeeping;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives many cases to one advisor.
 */
@Component
@Order(10)
class EntrustAction implements BulkAction {

	private static final int LONGEST_WORD = 2000;

	private final CaseKeeping keeping;

	private final Colleagues colleagues;

	EntrustAction(CaseKeeping keeping, Colleagues colleagues) {
		this.keeping = keeping;
		this.colleagues = colleagues;
	}

	@Override
	public String word() {
		return "overdrag";
	}

	@Override
	public String template() {
		return "worklist/bulk-hand-over";
	}

	@Override
	public List<Colleague> offer(Viewer viewer) {
		return this.colleagues.advisors();
	}

	/** Those that are the advisor's already stay as they are. */
	@Override
	public void apply(List<OpenCase> cases, Map<String, String> typed, Viewer viewer) {
		var advisor = advisor(typed.getOrDefault("advisorId", ""));
		String word = typed.getOrDefault("word", "").strip();
		if (word.length() > LONGEST_WORD) {
			throw new RuleBroken("worklist.hand-over.word.long", LONGEST_WORD);
		}
		var others = cases.stream().filter((one) -> !advisor.equals(one.advisorId())).toList();
		if (others.isEmpty()) {
			throw new RuleBroken("worklist.hand-over.same");
		}
		this.keeping.entrust(others, advisor, word, viewer);
	}

	private static UUID advisor(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new RuleBroken("worklist.hand-over.missing");
		}
	}

}
