package dk.borgerraadgiver.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Knows who calls and writes for citizens.
 */
public interface Speakers {

	/**
	 * Those who speak for a citizen and have one of these addresses, by name.
	 * @param addresses phone numbers in any spacing, or parts of at least four digits,
	 * and e-mail addresses or parts of them
	 */
	List<Speaker> at(Collection<String> addresses);

	/**
	 * Somebody who speaks for a citizen.
	 *
	 * @param citizenId whom they speak for
	 * @param name what they are called
	 */
	record Speaker(UUID citizenId, String name) {

		/** Never prints a person. */
		@Override
		public String toString() {
			return "Speaker[for " + this.citizenId + "]";
		}

	}

}
