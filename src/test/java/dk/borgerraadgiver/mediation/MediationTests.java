package dk.borgerraadgiver.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The order in which a mediation goes.
 */
class MediationTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final Mediation mediation = new Mediation(
			new MediationForm(UUID.randomUUID(), UUID.randomUUID(), null, null, null, DAY, null), UUID.randomUUID(),
			UUID.randomUUID(), Instant.EPOCH);

	@Test
	void itGoesFromProposedToAnAgreement() {
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.PROPOSED);
		this.mediation.accept(DAY.plusDays(1));
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.ACCEPTED);
		this.mediation.meet(meeting(DAY.plusDays(5), MeetingStatus.PLANNED));
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.ACCEPTED);
		this.mediation.meet(meeting(DAY.plusDays(6), MeetingStatus.HELD));
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.HELD);
		this.mediation.end(MediationOutcome.PARTLY, DAY.plusDays(6), "Ny frist");
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.PARTLY);
	}

	@Test
	void noMeetingIsHeldBeforeBothSidesHaveAccepted() {
		refused("mediation.meeting.not-accepted", () -> this.mediation.meet(meeting(DAY, MeetingStatus.PLANNED)));
	}

	@Test
	void theAnswerCanBeCorrectedUntilTheyHaveMet() {
		this.mediation.accept(DAY);
		this.mediation.decline(DAY.plusDays(1), "Fortrød");
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.DECLINED);
		refused("mediation.meeting.over", () -> this.mediation.meet(meeting(DAY, MeetingStatus.PLANNED)));
		this.mediation.accept(DAY.plusDays(2));
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.ACCEPTED);
		this.mediation.meet(meeting(DAY.plusDays(2), MeetingStatus.HELD));
		refused("mediation.answer.met", () -> this.mediation.decline(DAY.plusDays(3), ""));
		refused("mediation.answer.met", () -> this.mediation.accept(DAY));
	}

	@Test
	void itEndsOnlyAfterAMeetingThatWasHeld() {
		refused("mediation.end.not-held", () -> this.mediation.end(MediationOutcome.AGREED, DAY, ""));
		this.mediation.accept(DAY);
		var meeting = meeting(DAY.plusDays(3), MeetingStatus.HELD);
		this.mediation.meet(meeting);
		refused("mediation.end.before-meeting", () -> this.mediation.end(MediationOutcome.AGREED, DAY, ""));
		this.mediation.meet(new MeetingForm(meeting.id(), DAY, null, null, null, null, MeetingStatus.CANCELLED, null));
		assertThat(this.mediation.status()).as("the meeting was not held after all")
			.isEqualTo(MediationStatus.ACCEPTED);
	}

	@Test
	void theOutcomeCanBeCorrectedAndThenThereAreNoMoreMeetings() {
		this.mediation.accept(DAY);
		this.mediation.meet(meeting(DAY, MeetingStatus.HELD));
		this.mediation.end(MediationOutcome.AGREED, DAY, "");
		this.mediation.end(MediationOutcome.NOT_AGREED, DAY, "");
		assertThat(this.mediation.status()).isEqualTo(MediationStatus.NOT_AGREED);
		refused("mediation.meeting.over", () -> this.mediation.meet(meeting(DAY, MeetingStatus.PLANNED)));
		refused("mediation.answer.met", () -> this.mediation.accept(DAY));
	}

	@Test
	void nothingHappensBeforeItWasProposed() {
		refused("mediation.answer.before-proposal", () -> this.mediation.accept(DAY.minusDays(1)));
		this.mediation.accept(DAY.plusDays(2));
		refused("mediation.meeting.before-acceptance", () -> this.mediation.meet(meeting(DAY, MeetingStatus.HELD)));
		refused("mediation.proposed.after-answer", () -> this.mediation.describe(
				new MediationForm(UUID.randomUUID(), UUID.randomUUID(), null, null, null, DAY.plusDays(3), null)));
	}

	private static MeetingForm meeting(LocalDate day, MeetingStatus status) {
		return new MeetingForm(UUID.randomUUID(), day, null, "Rådhuset", null, null, status, null);
	}

	private static void refused(String rule, ThrowingCallable verb) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(verb)
			.satisfies((broken) -> assertThat(broken.key()).isEqualTo(rule));
	}

}
