package dk.borgerraadgiver.example.writing;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An example as it is typed.
 *
 * @param id made with the form, so that the same form sent twice is one example
 * @param number the case it is written from, for a new one
 * @param title its title
 * @param text what it says, in Markdown
 * @param departmentId whom it is about, {@code null} when that is not told
 * @param categoryId what it is about, {@code null} when that is not told
 * @param version of the example when the form was opened, {@code null} for a new one
 */
record ExampleForm(@NotNull UUID id, @Nullable String number,
		@NotNull(message = "{example.title.missing}") @Size(max = 200) @Nullable String title,
		@NotNull(message = "{example.text.missing}") @Size(max = 20_000) @Nullable String text,
		@Nullable UUID departmentId, @Nullable UUID categoryId, @Nullable Long version) {

	static ExampleForm of(Example example) {
		var wording = example.wording();
		return new ExampleForm(example.id(), null, wording.title(), wording.text(), wording.departmentId(),
				wording.categoryId(), example.version());
	}

	Wording wording() {
		return new Wording(Objects.requireNonNullElse(this.title, ""),
				Objects.requireNonNullElse(this.text, "").replace("\r\n", "\n"), this.departmentId, this.categoryId);
	}

	ExampleForm withVersion(@Nullable Long current) {
		return new ExampleForm(this.id, this.number, this.title, this.text, this.departmentId, this.categoryId,
				current);
	}

	/** Without its words, which may tell of a person. */
	@Override
	public String toString() {
		return "ExampleForm[" + this.id + "]";
	}

}
