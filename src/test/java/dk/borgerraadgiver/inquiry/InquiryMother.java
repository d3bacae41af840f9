package dk.borgerraadgiver.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gives birth to inquiries for tests of the rules.
 */
final class InquiryMother {

	static final UUID ADVISOR = new UUID(0, 1);

	static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

	private InquiryMother() {
	}

	static Inquiry open() {
		return received(RECEIVED);
	}

	static Inquiry received(LocalDate day) {
		return new Inquiry(UUID.randomUUID(), new CaseNumber(day.getYear(), 1), description(day), null, ADVISOR,
				Instant.EPOCH);
	}

	static Inquiry closed(LocalDate day) {
		var inquiry = open();
		inquiry.close(day, ADVISOR);
		return inquiry;
	}

	static Description description(LocalDate day) {
		return new Description(day, null, null, null, null, "Mangler svar", "", Particulars.NONE);
	}

}
