package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is complained about, and where.
 *
 * @param matterId the matter this is, or {@code null} for a new one
 * @param departmentId the department complained about, when known
 * @param categoryId what the complaint is about
 */
public record Complaint(@Nullable UUID matterId, @Nullable UUID departmentId, @Nullable UUID categoryId) {

	public Complaint(@Nullable UUID departmentId, @Nullable UUID categoryId) {
		this(null, departmentId, categoryId);
	}

}
