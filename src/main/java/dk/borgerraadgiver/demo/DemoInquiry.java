package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An invented inquiry with all that belongs to it.
 *
 * @param id which one
 * @param receivedOn the day it was received
 * @param receivedTime when that day
 * @param type its type
 * @param channel how it reached the office
 * @param citizen who turned to the office, if known
 * @param subject a few words
 * @param description what was told
 * @param outcome how it was solved, where it has no matters
 * @param second whether the second advisor has it
 * @param departments whom it concerns without a complaint
 * @param matters what is complained about
 * @param closings when it was closed and perhaps opened again
 */
record DemoInquiry(UUID id, LocalDate receivedOn, @Nullable LocalTime receivedTime, @Nullable UUID type,
		@Nullable UUID channel, @Nullable UUID citizen, String subject, String description, Outcome outcome,
		boolean second, List<UUID> departments, List<Matter> matters, List<Closing> closings) {

	boolean isOpen() {
		return this.closings.isEmpty() || this.closings.getLast().reopenedOn() != null;
	}

	/**
	 * How something was solved.
	 *
	 * @param method by which method
	 * @param result what came of it
	 * @param merit whether the complaint was justified
	 * @param ground why it was turned away, if it was
	 */
	record Outcome(@Nullable UUID method, @Nullable UUID result, @Nullable UUID merit, @Nullable UUID ground) {

		static final Outcome NONE = new Outcome(null, null, null, null);

	}

	/**
	 * A matter complained about.
	 *
	 * @param id which one
	 * @param department about whom
	 * @param category about what
	 * @param outcome how it was solved
	 */
	record Matter(UUID id, UUID department, @Nullable UUID category, Outcome outcome) {

	}

	/**
	 * A closing.
	 *
	 * @param id which one
	 * @param closedOn the day
	 * @param reopenedOn the day it was undone, if it was
	 */
	record Closing(UUID id, LocalDate closedOn, @Nullable LocalDate reopenedOn) {

	}

}
