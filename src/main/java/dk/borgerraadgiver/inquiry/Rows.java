package dk.borgerraadgiver.inquiry;

import java.util.ArrayList;

/**
 * Adds and takes away rows of a form while the rest stays as typed.
 */
final class Rows {

	private Rows() {
	}

	static InquiryForm added(InquiryForm form) {
		var rows = new ArrayList<>(form.rowsOrNone());
		rows.add(ConcernRow.BLANK);
		return form.withRows(rows);
	}

	static InquiryForm removed(InquiryForm form, int index) {
		var rows = new ArrayList<>(form.rowsOrNone());
		if (index >= 0 && index < rows.size()) {
			rows.remove(index);
		}
		if (rows.isEmpty()) {
			rows.add(ConcernRow.BLANK);
		}
		return form.withRows(rows);
	}

}
