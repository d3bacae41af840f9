package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a change would mean, shown before it is carried out.
 *
 * @param before how the code reads up to the change
 * @param after how it reads from the change on
 * @param from first day of the change; {@code null} = always
 * @param earlier its use in what was received before that day
 * @param later its use in what was received from that day on
 * @param along the names of those that are changed with it
 */
record ChangePreview(String before, String after, @Nullable LocalDate from, CodeUse earlier, CodeUse later,
		List<String> along) {

	/** Last day before the change. */
	public @Nullable LocalDate dayBefore() {
		return (this.from != null) ? this.from.minusDays(1) : null;
	}

}
