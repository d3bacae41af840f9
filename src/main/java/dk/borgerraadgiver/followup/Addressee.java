package dk.borgerraadgiver.followup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A department a case can be forwarded to.
 *
 * @param id the department as it is today, after mergers
 * @param name its name with its group
 * @param covered whether the citizen has agreed that it is contacted
 * @param subjects what it can be asked about
 */
record Addressee(UUID id, String name, boolean covered, List<Subject> subjects) {

	boolean isAmong(Collection<UUID> chosen) {
		return this.subjects.stream().anyMatch((subject) -> chosen.contains(subject.id()));
	}

	/**
	 * The matters chosen of this department; empty when it is asked about the case
	 * itself.
	 */
	Set<UUID> matters(Collection<UUID> chosen) {
		return this.subjects.stream()
			.filter((subject) -> subject.matter() != null && chosen.contains(subject.id()))
			.map(Subject::id)
			.collect(Collectors.toSet());
	}

	/**
	 * What a department can be asked about.
	 *
	 * @param id the matter, or the department for the case itself
	 * @param matter the matter's category, {@code null} for the case itself
	 * @param waiting whether it has been asked and has not answered yet
	 */
	record Subject(UUID id, @Nullable String matter, boolean waiting) {
	}

}
