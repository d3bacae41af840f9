package dk.borgerraadgiver.inquiry;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A complaint matter of a {@link PastInquiry}.
 *
 * @param departmentId whom it is about
 * @param categoryId what it is about
 * @param methodId how it was solved
 * @param resultId what came of it
 * @param meritId whether it was justified
 */
public record PastMatter(@Nullable UUID departmentId, UUID categoryId, @Nullable UUID methodId, @Nullable UUID resultId,
		@Nullable UUID meritId) {

}
