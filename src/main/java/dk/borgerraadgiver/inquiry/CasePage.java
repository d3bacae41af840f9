package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case as the advisor reads it.
 *
 * @param summary the inquiry and its citizen
 * @param matters its complaint matters
 * @param departments departments it concerns without a complaint
 * @param closings when it was closed and reopened, oldest first
 */
record CasePage(Summary summary, List<Matter> matters, List<String> departments, List<ClosingRow> closings) {

	public boolean isOpen() {
		return this.closings.stream().allMatch((closing) -> closing.reopenedOn() != null);
	}

	/**
	 * The inquiry itself.
	 *
	 * @param externalNumber the number it had in the office's earlier records
	 * @param countedApart whether its type is sparring or own initiative, with no citizen
	 * at all
	 */
	record Summary(UUID id, int caseYear, int caseSequence, @Nullable String externalNumber, LocalDate receivedOn,
			@Nullable LocalTime receivedTime, String subject, String description, @Nullable String typeName,
			boolean countedApart, @Nullable String channelName, @Nullable UUID citizenId, @Nullable String citizenName,
			@Nullable String citizenPhone, @Nullable String citizenEmail, @Nullable String citizenAddress,
			boolean citizenHasCpr, long earlierInquiries, @Nullable String advisor, LocalDateTime changedAt,
			@Nullable String changedBy, @Nullable String method, @Nullable String result, @Nullable String merit,
			@Nullable String ground) {

		public CaseNumber number() {
			return new CaseNumber(this.caseYear, this.caseSequence);
		}

	}

	/**
	 * A complaint matter with its outcome.
	 */
	record Matter(UUID id, @Nullable String category, @Nullable String department, @Nullable String method,
			@Nullable String result, @Nullable String merit, @Nullable String ground) {
	}

	/**
	 * A closing, and the reopening that ended it.
	 */
	record ClosingRow(LocalDate closedOn, @Nullable String closedBy, @Nullable LocalDate reopenedOn,
			@Nullable String reopenedBy, @Nullable String reopenReason) {
	}

}
