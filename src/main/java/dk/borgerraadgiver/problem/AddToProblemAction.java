package dk.borgerraadgiver.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.BulkAction;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says of many cases that they are a problem's: one that is there, or a new one.
 */
@Component
@Order(20)
class AddToProblemAction implements BulkAction {

	private static final int LONGEST_TITLE = 200;

	private final ProblemDesk desk;

	private final ProblemList list;

	AddToProblemAction(ProblemDesk desk, ProblemList list) {
		this.desk = desk;
		this.list = list;
	}

	@Override
	public String word() {
		return "problem";
	}

	@Override
	public String template() {
		return "problem/bulk";
	}

	@Override
	public List<Choice> offer(Viewer viewer) {
		return this.list.choices(null);
	}

	@Override
	public boolean asks() {
		return true;
	}

	@Override
	public Considered preview(List<OpenCase> cases, Map<String, String> typed, Viewer viewer) {
		var chosen = chosen(typed);
		List<CaseNumber> there = this.desk.of(chosen.id(), cases).stream().map(OpenCase::number).toList();
		if (there.size() == cases.size()) {
			throw new RuleBroken("problem.bulk.all-there");
		}
		return new Considered(chosen.title(), chosen.isNew(), chosen.status(), there, cases.size() - there.size());
	}

	@Override
	public void apply(List<OpenCase> cases, Map<String, String> typed, Viewer viewer) {
		var chosen = chosen(typed);
		if (chosen.isNew()) {
			this.desk.name(chosen.form(), viewer);
		}
		this.desk.add(chosen.id(), cases, viewer);
	}

	@Override
	public Flash done(int cases, Map<String, String> typed) {
		var chosen = chosen(typed);
		return new Flash("bulk.problem.done", cases, chosen.title()).linking("/problemer/" + chosen.id(),
				"problem.bulk.see");
	}

	/**
	 * Exactly one of the two fields tells it; the name of a problem that is there means
	 * that one.
	 */
	private Chosen chosen(Map<String, String> typed) {
		String id = typed.getOrDefault("problemId", "");
		String title = typed.getOrDefault("title", "").strip();
		if (id.isEmpty() == title.isEmpty()) {
			throw new RuleBroken("problem.add.unclear");
		}
		if (title.length() > LONGEST_TITLE) {
			throw new RuleBroken("problem.bulk.title.long", LONGEST_TITLE);
		}
		var known = id.isEmpty() ? this.desk.named(title) : this.desk.find(uuid(id));
		if (known.isEmpty() && title.isEmpty()) {
			throw new RuleBroken("problem.bulk.gone");
		}
		return known.map((problem) -> new Chosen(problem.id(), problem.title(), problem.status(), false))
			.orElseGet(() -> new Chosen(uuid(typed.getOrDefault("id", "")), title, ProblemStatus.WATCHED, true));
	}

	private static UUID uuid(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new RuleBroken("problem.bulk.gone");
		}
	}

	/**
	 * The problem that is meant.
	 *
	 * @param id a new one has the id of the form
	 */
	private record Chosen(UUID id, String title, ProblemStatus status, boolean isNew) {

		ProblemForm form() {
			return new ProblemForm(this.id, this.title, null, this.status, null);
		}

	}

	/**
	 * What is to be confirmed.
	 *
	 * @param title of the problem
	 * @param isNew whether it is named now
	 * @param status what the office means to do about it
	 * @param there the cases that are in it already
	 * @param cases how many are added
	 */
	record Considered(String title, boolean isNew, ProblemStatus status, List<CaseNumber> there,
			int cases) implements Preview {
	}

}
