package dk.borgerraadgiver.example.writing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was learned of a case and may be used as an example.
 *
 * @param lesson what can be learned
 * @param departmentId whom it is about
 * @param department its name in the case's days
 * @param categoryId what it is about
 * @param category its name in the case's days
 */
record Lesson(String lesson, @Nullable UUID departmentId, @Nullable String department, @Nullable UUID categoryId,
		@Nullable String category) {

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "Lesson[withheld]";
	}

}
