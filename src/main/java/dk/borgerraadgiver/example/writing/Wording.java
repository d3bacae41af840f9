package dk.borgerraadgiver.example.writing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an example says.
 *
 * @param title its title
 * @param text what it says, in Markdown
 * @param departmentId whom it is about, {@code null} when that is not told
 * @param categoryId what it is about, {@code null} when that is not told
 */
record Wording(String title, String text, @Nullable UUID departmentId, @Nullable UUID categoryId) {

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "Wording[withheld]";
	}

}
