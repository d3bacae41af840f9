package dk.borgerraadgiver.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Invented citizens, of whom some come again and again. Their telephone numbers begin
 * with 01, which no Danish number does, their mail addresses lie in a domain that cannot
 * exist, and they have no CPR numbers.
 */
class DemoCitizens {

	private static final int AGAIN = 24;

	private final Map<String, List<String>> words = Words.rows("names")
		.stream()
		.collect(Collectors.toMap((row) -> row[0], (row) -> Words.many(row[1])));

	private final List<Citizen> citizens = new ArrayList<>();

	/** Somebody new, or somebody who has been here before. */
	UUID pick(Chance chance) {
		if (!this.citizens.isEmpty() && chance.percent(AGAIN)) {
			// Those who have come again before come more often than the rest.
			int reach = chance.percent(50) ? Math.max(1, this.citizens.size() / 20) : this.citizens.size();
			return this.citizens.get(chance.between(0, reach - 1)).id();
		}
		this.citizens.add(somebody(chance));
		return this.citizens.getLast().id();
	}

	List<Citizen> all() {
		return this.citizens;
	}

	private Citizen somebody(Chance chance) {
		String first = chance.oneOf(words("first"));
		String last = chance.oneOf(words("last"));
		String phone = "01 %02d %02d %02d".formatted(chance.between(10, 99), chance.between(0, 99),
				chance.between(0, 99));
		String email = ascii(first) + "." + ascii(last) + chance.between(1, 99) + "@post.example";
		String address = "%s %d, 9999 Fjordby".formatted(chance.oneOf(words("street")), chance.between(1, 120));
		return new Citizen(chance.id(), first + " " + last, chance.percent(85) ? phone : null,
				chance.percent(55) ? email : null, chance.percent(40) ? address : null);
	}

	private List<String> words(String kind) {
		return Objects.requireNonNull(this.words.get(kind), kind);
	}

	private static String ascii(String name) {
		return name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
	}

	/**
	 * An invented person.
	 *
	 * @param id who it is
	 * @param name full name
	 * @param phone telephone number, if given
	 * @param email mail address, if given
	 * @param address where the person lives, if given
	 */
	record Citizen(UUID id, String name, @Nullable String phone, @Nullable String email, @Nullable String address) {

	}

}
