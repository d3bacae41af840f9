package dk.borgerraadgiver.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A recommendation as a report tells of it: what the council reads, and nothing the
 * office notes for itself.
 *
 * @param id which one
 * @param title one line
 * @param text what is recommended
 * @param background why, may be empty
 * @param addressees whom it is addressed to; none means the whole municipality
 * @param givenOn the day it was given
 * @param report the report it was given in, if any
 * @param status how far it has come
 * @param statusOn since when
 * @param followUpOn the day it is to be followed up
 * @param answers what has been answered, the first first
 * @param progress what has happened since, empty when nothing is told
 * @param progressOn the day of those words
 */
public record ToldRecommendation(UUID id, String title, String text, String background, List<Addressee> addressees,
		LocalDate givenOn, @Nullable UUID report, RecommendationStatus status, LocalDate statusOn,
		@Nullable LocalDate followUpOn, List<Answer> answers, String progress, @Nullable LocalDate progressOn) {

	public String href() {
		return "/anbefalinger/" + this.id;
	}

	/** Whether it is addressed to the whole municipality. */
	public boolean isGeneral() {
		return this.addressees.isEmpty();
	}

	/** Whether it is addressed to a department, or to one of a group, of that name. */
	public boolean isTo(String department) {
		return this.addressees.stream().anyMatch((one) -> one.names().anyMatch(department::equalsIgnoreCase));
	}

	/** Whom it is addressed to, in words; empty for the whole municipality. */
	public String addressed() {
		var names = this.addressees.stream().map(Addressee::name).toList();
		return (names.size() < 2) ? String.join("", names)
				: names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " og " + names.getLast();
	}

	/**
	 * A department it is addressed to.
	 *
	 * @param name what it was called the day it was given
	 * @param group the group it belonged to, if any
	 * @param nowName what it or its successor is called today
	 */
	public record Addressee(String name, @Nullable String group, @Nullable String nowName) {

		Stream<String> names() {
			return Stream.of(this.name, this.group, this.nowName).<String>mapMulti((name, taker) -> {
				if (name != null) {
					taker.accept(name);
				}
			});
		}

	}

	/**
	 * What was answered.
	 *
	 * @param from the department, as it was named that day; {@code null} for the
	 * municipality
	 * @param on the day
	 * @param text what it says
	 */
	public record Answer(@Nullable String from, LocalDate on, String text) {
	}

}
