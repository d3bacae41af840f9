package dk.borgerraadgiver.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a letter to a department is to be, as it is asked for where one comes from; hence
 * the Danish names, which stand in the address.
 *
 * @param til whom it is to, a {@link Recipient}'s id
 * @param frist the day an answer is due
 */
record LetterWish(@Nullable String til, @Nullable LocalDate frist) {

	/** The day, unless it is over. */
	Optional<LocalDate> answerBy(LocalDate today) {
		return Optional.ofNullable(this.frist).filter((day) -> !day.isBefore(today));
	}

	/** Whom it is to, where that one is among those it can be to. */
	Optional<Recipient> among(List<Recipient> recipients) {
		return recipients.stream().filter((one) -> one.id().equals(this.til)).findFirst();
	}

}
