package dk.borgerraadgiver.example;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An example as a report tells it.
 *
 * @param id which one
 * @param key what a report names it by
 * @param title its title
 * @param text what it says, in Markdown
 * @param status how far it has come
 * @param department whom it is about, {@code null} when that is not told
 * @param category what it is about, {@code null} when that is not told
 */
public record ToldExample(UUID id, String key, String title, String text, ExampleStatus status,
		@Nullable String department, @Nullable String category) {

	public String href() {
		return "/beretninger/eksempler/" + this.id;
	}

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "ToldExample[" + this.key + "]";
	}

}
