package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The course of an inquiry: received, closed, perhaps reopened and closed again.
 *
 * @param receivedOn the day it begins
 * @param closings every closing, also those it was reopened after
 */
record Course(LocalDate receivedOn, List<Closing> closings) {

	boolean isOpen() {
		return standing().isEmpty();
	}

	/** Whether no closing lies before its beginning. */
	boolean isPossible() {
		return this.closings.stream().noneMatch((closing) -> closing.closedOn().isBefore(this.receivedOn));
	}

	/**
	 * What closes it.
	 * @throws RuleBroken when it is closed already, or the day lies before it was
	 * received or last reopened
	 */
	Closing close(LocalDate on, UUID by) {
		if (!isOpen()) {
			throw new RuleBroken("inquiry.closed.already");
		}
		if (on.isBefore(openSince())) {
			throw new RuleBroken("inquiry.closed.before-open");
		}
		return new Closing(on, by);
	}

	/**
	 * Opens it again.
	 * @throws RuleBroken when it is open, or the day lies before it was closed
	 */
	void reopen(LocalDate on, UUID by, @Nullable String reason) {
		var closing = standing().orElseThrow(() -> new RuleBroken("inquiry.open.already"));
		if (on.isBefore(closing.closedOn())) {
			throw new RuleBroken("inquiry.reopened.before-closing");
		}
		closing.reopen(on, by, reason);
	}

	private Optional<Closing> standing() {
		return this.closings.stream().filter(Closing::stands).findFirst();
	}

	private LocalDate openSince() {
		return this.closings.stream()
			.flatMap((closing) -> Optional.ofNullable(closing.reopenedOn()).stream())
			.max(Comparator.naturalOrder())
			.orElse(this.receivedOn);
	}

}
