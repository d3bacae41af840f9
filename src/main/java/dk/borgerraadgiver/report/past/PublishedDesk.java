package dk.borgerraadgiver.report.past;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an advisor does with published figures: look at them, enter them, withdraw what
 * was typed wrong.
 */
@Service
class PublishedDesk {

	private final PublishedFigures figures;

	PublishedDesk(PublishedFigures figures) {
		this.figures = figures;
	}

	@Transactional(readOnly = true)
	Shelf shelf(int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var paging = new Paging(page, Paging.ROWS, this.figures.count());
		return new Shelf(paging, this.figures.page(paging));
	}

	/**
	 * Shows one.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	PublishedFigure look(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.figures.find(id).orElseThrow(() -> new NotFound("published figure " + id));
	}

	/** Enters all lines of a form or a file; the same sent twice is entered once. */
	@Transactional
	void enter(UUID form, List<EnteredLine> lines, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		for (int place = 0; place < lines.size(); place++) {
			this.figures.enter(form, place, lines.get(place), viewer);
		}
	}

	/**
	 * Withdraws a figure: it stands where it stood, with the reason, and counts no more.
	 * @throws NotFound when there is none
	 */
	@Transactional
	void withdraw(UUID id, String reason, Viewer viewer) {
		look(id, viewer);
		this.figures.withdraw(id, reason, viewer);
	}

	/**
	 * A page of what was published.
	 *
	 * @param paging where in the list
	 * @param rows the figures
	 */
	record Shelf(Paging paging, List<PublishedFigure> rows) {
	}

}
