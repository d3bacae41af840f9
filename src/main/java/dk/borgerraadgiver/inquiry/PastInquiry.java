package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An inquiry the office has kept elsewhere until now.
 *
 * @param number the office's own number for it
 * @param receivedOn the day it was received
 * @param closedOn the day it was closed, {@code null} while it is open
 * @param typeId its type
 * @param channelId how it reached the office
 * @param citizenId who turned to the office, {@code null} when anonymous
 * @param subject short subject, may be empty
 * @param methodId how it was solved, where it has no matters
 * @param resultId what came of it, where it has no matters
 * @param meritId whether it was justified, where it has no matters
 * @param departments departments it concerns without a complaint
 * @param matters what is complained about
 */
public record PastInquiry(String number, LocalDate receivedOn, @Nullable LocalDate closedOn, @Nullable UUID typeId,
		@Nullable UUID channelId, @Nullable UUID citizenId, String subject, @Nullable UUID methodId,
		@Nullable UUID resultId, @Nullable UUID meritId, List<UUID> departments, List<PastMatter> matters) {

	public PastInquiry {
		departments = List.copyOf(departments);
		matters = List.copyOf(matters);
	}

}
