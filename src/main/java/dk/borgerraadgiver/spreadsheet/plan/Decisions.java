package dk.borgerraadgiver.spreadsheet.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to become of names that no code has.
 *
 * @param createAll whether all that are not mentioned are created
 * @param byName per name the code that is meant, or nothing when it is to be created
 */
public record Decisions(boolean createAll, Map<NameKey, Optional<UUID>> byName) {

	public static final Decisions NONE = new Decisions(false, Map.of());

	public static final Decisions CREATE_ALL = new Decisions(true, Map.of());

	public Decisions {
		byName = Map.copyOf(byName);
	}

	Optional<UUID> code(NameKey key) {
		return this.byName.getOrDefault(key, Optional.empty());
	}

	boolean creates(NameKey key) {
		return this.byName.containsKey(key) ? code(key).isEmpty() : this.createAll;
	}

}
