package dk.borgerraadgiver.codelist;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a code is called and where it stands from a certain day.
 *
 * @param name what the office calls it, at most 200 characters
 * @param parentId the group it stands under, or {@code null} at the top
 */
@Embeddable
record Naming(@Column(name = "name") String name, @Column(name = "parent_id") @Nullable UUID parentId) {

	private static final int LONGEST = 200;

	Naming {
		name = name.strip().replaceAll("\\s+", " ");
		if (name.isEmpty()) {
			throw new RuleBroken("codelist.rule.name.empty");
		}
		if (name.length() > LONGEST) {
			throw new RuleBroken("codelist.rule.name.long", LONGEST);
		}
	}

	Naming called(String newName) {
		return new Naming(newName, this.parentId);
	}

	Naming under(@Nullable UUID newParent) {
		return new Naming(this.name, newParent);
	}

	/** Whether two codes with these namings can't be told apart. */
	boolean reads(Naming other) {
		return Objects.equals(this.parentId, other.parentId)
				&& this.name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
	}

}
