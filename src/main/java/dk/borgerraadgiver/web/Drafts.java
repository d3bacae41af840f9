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

	/** The viewer's drafts, newest first, at most twenty. One statement. */
	public List<Draft> of(Viewer viewer) {
		return this.forms.drafts(viewer.id()).stream().map(Draft::of).toList();
	}

	/** The viewer's drafts of the form at a path. */
	public List<Draft> of(Viewer viewer, String path) {
		return of(viewer).stream().filter((draft) -> draft.path().equals(path)).toList();
	}

}
