package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dk.borgerraadgiver.citizen.CitizenField;
import dk.borgerraadgiver.citizen.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else changed in a registration while it was looked at.
 *
 * @param from whether it is the one that is kept
 * @param before what it said when it was shown
 * @param now what it says now
 */
record Change(From from, CitizenField field, @Nullable Object before, @Nullable Object now) {

	/** All that changed in either since they were shown. */
	static List<Change> since(MergeForm shown, MergePreview now) {
		return Stream.concat(of(From.KEPT, shown.kept(), now.kept()), of(From.LOST, shown.lost(), now.lost())).toList();
	}

	private static Stream<Change> of(From from, @Nullable Seen shown, Registration now) {
		if (shown == null) {
			return Stream.empty();
		}
		var seen = Seen.of(now);
		return Arrays.stream(CitizenField.values())
			.map((field) -> new Change(from, field, plain(shown.of(field)), plain(seen.of(field))))
			.filter((change) -> !Objects.equals(change.before, change.now));
	}

	/** A browser sends line ends of its own. */
	private static @Nullable Object plain(@Nullable Object value) {
		return (value instanceof String text) ? text.replace("\r\n", "\n") : value;
	}

}
