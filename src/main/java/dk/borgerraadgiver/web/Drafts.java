package dk.borgerraadgiver.web;

import java.util.List;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.stereotype.Service;

/**
 * What somebody has begun to type and not saved, to be offered to them and nobody else. A
 * form takes part by {@code fragments/drafts}; what is saved is no longer a draft.
 */
@Service
public class Drafts {

	private final KeptForms forms;

	Drafts(KeptForms forms) {
		this.forms = forms;
	}

	/**
	 * The SQL condition under which somebody has a draft of a form.
	 * @param paths SQL for the pattern of where the form goes
	 */
	public static String exist(String paths) {
		return "exists (select from kept_form k where k.draft and k.path ~ (" + paths + "))";
	}

	/**
	 * The viewer's drafts, newest first, at most twenty. One statement, and one more
	 * where one is of a case.
	 */
	public List<Draft> of(Viewer viewer) {
		return this.forms.drafts(viewer.id()).stream().map(Draft::of).toList();
	}

	/** The viewer's drafts of the form at a path. */
	public List<Draft> of(Viewer viewer, String path) {
		return of(viewer).stream().filter((draft) -> draft.path().equals(path)).toList();
	}

	/**
	 * The viewer's drafts of the forms below a path, where a page has found that the
	 * viewer may see what they are about. One statement.
	 */
	public List<Draft> below(Viewer viewer, String path) {
		return this.forms.draftsBelow(viewer.id(), path).stream().map(Draft::of).toList();
	}

}
