package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One row of "afdeling / klageforhold" in a form: with a category it is a complaint
 * matter, with only a department the inquiry concerns that department without a
 * complaint.
 *
 * @param matterId the matter the row shows, {@code null} for a new row
 * @param departmentId the department
 * @param categoryId the category
 */
record ConcernRow(@Nullable UUID matterId, @Nullable UUID departmentId, @Nullable UUID categoryId) {

	static final ConcernRow BLANK = new ConcernRow(null, null, null);

	boolean isBlank() {
		return this.departmentId == null && this.categoryId == null;
	}

	boolean isComplaint() {
		return this.categoryId != null;
	}

	Complaint complaint() {
		return new Complaint(this.matterId, this.departmentId, this.categoryId);
	}

}
