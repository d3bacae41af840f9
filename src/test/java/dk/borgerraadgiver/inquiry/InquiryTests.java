package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import org.junit.jupiter.api.Test;

import static dk.borgerraadgiver.inquiry.InquiryMother.ADVISOR;
import static dk.borgerraadgiver.inquiry.InquiryMother.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InquiryTests {

	private static final UUID CENTER = UUID.randomUUID();

	private static final UUID CATEGORY = UUID.randomUUID();

	private static final Outcome SOLVED = new Outcome(UUID.randomUUID(), UUID.randomUUID(), null, null);

	@Test
	void isOpenUntilItIsClosed() {
		var inquiry = InquiryMother.open();
		assertThat(inquiry.isOpen()).isTrue();
		inquiry.close(RECEIVED.plusDays(3), ADVISOR);
		assertThat(inquiry.isOpen()).isFalse();
	}

	@Test
	void mayBeClosedOnTheDayItWasReceived() {
		assertThat(InquiryMother.closed(RECEIVED).isOpen()).isFalse();
	}

	@Test
	void isNotClosedBeforeItWasReceived() {
		breaks("inquiry.closed.before-open", () -> InquiryMother.open().close(RECEIVED.minusDays(1), ADVISOR));
	}

	@Test
	void isNotClosedTwice() {
		breaks("inquiry.closed.already", () -> InquiryMother.closed(RECEIVED).close(RECEIVED, ADVISOR));
	}

	@Test
	void isOpenAgainAfterReopening() {
		var inquiry = InquiryMother.closed(RECEIVED);
		inquiry.reopen(RECEIVED.plusDays(1), ADVISOR, "borgeren ringede igen");
		assertThat(inquiry.isOpen()).isTrue();
	}

	@Test
	void isNotReopenedWhileOpen() {
		breaks("inquiry.open.already", () -> InquiryMother.open().reopen(RECEIVED, ADVISOR, null));
	}

	@Test
	void isNotReopenedBeforeItWasClosed() {
		breaks("inquiry.reopened.before-closing",
				() -> InquiryMother.closed(RECEIVED.plusDays(5)).reopen(RECEIVED.plusDays(4), ADVISOR, null));
	}

	@Test
	void isNotClosedAgainBeforeItWasReopened() {
		var inquiry = InquiryMother.closed(RECEIVED.plusDays(5));
		inquiry.reopen(RECEIVED.plusDays(9), ADVISOR, null);
		breaks("inquiry.closed.before-open", () -> inquiry.close(RECEIVED.plusDays(8), ADVISOR));
		inquiry.close(RECEIVED.plusDays(9), ADVISOR);
		assertThat(inquiry.isOpen()).isFalse();
	}

	@Test
	void isNotReceivedAfterItWasClosed() {
		var inquiry = InquiryMother.closed(RECEIVED);
		breaks("inquiry.received.after-closing",
				() -> inquiry.describe(InquiryMother.description(RECEIVED.plusDays(1))));
	}

	@Test
	void aMatterThatIsKeptKeepsItsOutcome() {
		var inquiry = InquiryMother.open();
		inquiry.concern(List.of(new Complaint(CENTER, CATEGORY)), Set.of());
		var matter = inquiry.matters().getFirst();
		inquiry.matter(matter.id()).solve(SOLVED);
		inquiry.concern(List.of(new Complaint(null, CATEGORY), new Complaint(matter.id(), CENTER, CATEGORY)), Set.of());
		assertThat(inquiry.matters()).hasSize(2);
		assertThat(inquiry.matters().getLast().outcome()).isEqualTo(SOLVED);
		assertThat(inquiry.matters().getFirst().outcome()).isEqualTo(Outcome.NONE);
	}

	@Test
	void theInquirysOwnOutcomeGoesOverToItsFirstMatters() {
		var inquiry = InquiryMother.open();
		inquiry.solve(SOLVED);
		inquiry.concern(List.of(new Complaint(CENTER, CATEGORY)), Set.of());
		assertThat(inquiry.matters().getFirst().outcome()).isEqualTo(SOLVED);
		assertThat(inquiry.outcome()).isEqualTo(Outcome.NONE);
	}

	@Test
	void whatWasLearnedOfItGoesOverToItsFirstMatterOnly() {
		var inquiry = InquiryMother.open();
		var learning = new Learning(Criticism.MILD, "Ny skabelon", "Nævn fristen", true);
		inquiry.learn(learning);
		inquiry.concern(List.of(new Complaint(CENTER, CATEGORY), new Complaint(null, CATEGORY)), Set.of());
		assertThat(inquiry.matters()).extracting(ComplaintMatter::learning).containsExactly(learning, Learning.NONE);
		assertThat(inquiry.learnings()).containsExactly(learning);
	}

	@Test
	void anInquiryWithMattersHasNoOutcomeOfItsOwn() {
		var inquiry = InquiryMother.open();
		inquiry.concern(List.of(new Complaint(CENTER, CATEGORY)), Set.of());
		breaks("inquiry.outcome.on-matters", () -> inquiry.solve(SOLVED));
	}

	@Test
	void concernsADepartmentWithoutComplaint() {
		var inquiry = InquiryMother.open();
		inquiry.concern(List.of(), Set.of(CENTER));
		assertThat(inquiry.departments()).containsExactly(CENTER);
		inquiry.concern(List.of(), Set.of());
		assertThat(inquiry.departments()).isEmpty();
	}

	@Test
	void theCaseNumberIsTheYearAndFourDigitsOrMore() {
		assertThat(new CaseNumber(2026, 42)).hasToString("2026-0042");
		assertThat(new CaseNumber(2026, 12345)).hasToString("2026-12345");
		assertThat(CaseNumber.parse("2026-0042")).isEqualTo(new CaseNumber(2026, 42));
	}

	private static void breaks(String rule, Runnable verb) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(verb::run)
			.satisfies((broken) -> assertThat(broken.key()).isEqualTo(rule));
	}

}
