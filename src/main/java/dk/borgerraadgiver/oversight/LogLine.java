package dk.borgerraadgiver.oversight;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.audit.Act;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it is read.
 *
 * @param at when
 * @param by who, {@code null} for nobody who was signed in
 * @param act what was done
 * @param place the handler's method and pattern
 * @param status of the answer
 * @param purpose what it was for, where that was asked
 * @param address the network address it came from
 * @param about an account's name, where it was about one
 * @param request the same in what it changed
 */
record LogLine(LocalDateTime at, @Nullable String by, Act act, String place, int status, @Nullable String purpose,
		String address, @Nullable String about, UUID request) {

	private static final Set<Act> WITHOUT_PLACE = EnumSet.of(Act.SIGNED_IN, Act.SIGN_IN_FAILED, Act.SIGNED_OUT);

	/**
	 * The place in words, from the general to the particular: keys of the bundle. What is
	 * done with one thing of a list is told by what is done, or else by the thing.
	 */
	public List<String> words() {
		if (WITHOUT_PLACE.contains(this.act)) {
			return List.of();
		}
		var parts = Arrays.stream(this.place.substring(this.place.indexOf(' ') + 1).split("/"))
			.filter((part) -> !part.isEmpty() && !part.equals("-"))
			.toList();
		boolean one = parts.size() > 1 && parts.get(1).startsWith("{");
		var named = parts.stream().filter((part) -> !part.startsWith("{")).toList();
		if (one && named.size() == 1) {
			return List.of("oversight.one." + named.getFirst());
		}
		return named.stream().skip(one ? 1 : 0).map((part) -> "oversight.place." + part).toList();
	}

}
