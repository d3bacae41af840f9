package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import dk.borgerraadgiver.citizen.CitizenField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Two registrations that are to be one. Of each field in which they differ the advisor
 * says which is right.
 *
 * @param keptVersion of the registration that is kept, when it was shown
 * @param lostVersion of the one that is given up
 * @param despiteCpr they are one person although their CPR numbers differ
 * @param note why, as far as it needs saying
 * @param kept what was shown of the one that is kept
 * @param lost what was shown of the one that is given up
 */
record MergeForm(@NotNull @Nullable Long keptVersion, @NotNull @Nullable Long lostVersion, @Nullable From name,
		@Nullable From phone, @Nullable From email, @Nullable From address, @Nullable From language,
		@Nullable From interpreter, @Nullable From cpr, @Nullable Boolean despiteCpr,
		@Size(max = 2000) @Nullable String note, @Nullable Seen kept, @Nullable Seen lost) {

	MergeForm {
		kept = (kept != null) ? kept : Seen.NOTHING;
		lost = (lost != null) ? lost : Seen.NOTHING;
	}

	/** As it is first shown: with what most likely is right. */
	static MergeForm suggesting(MergePreview preview) {
		return new MergeForm(preview.kept().version(), preview.lost().version(), preview.suggested(CitizenField.NAME),
				preview.suggested(CitizenField.PHONE), preview.suggested(CitizenField.EMAIL),
				preview.suggested(CitizenField.ADDRESS), preview.suggested(CitizenField.LANGUAGE),
				preview.suggested(CitizenField.INTERPRETER), From.KEPT, false, null, Seen.of(preview.kept()),
				Seen.of(preview.lost()));
	}

	/** The same choices about the two as they are now. */
	MergeForm about(MergePreview preview) {
		return new MergeForm(preview.kept().version(), preview.lost().version(), this.name, this.phone, this.email,
				this.address, this.language, this.interpreter, this.cpr, this.despiteCpr, this.note,
				Seen.of(preview.kept()), Seen.of(preview.lost()));
	}

	/** The fields in which the registration that is given up is right. */
	Set<CitizenField> fromLost() {
		var fields = EnumSet.noneOf(CitizenField.class);
		Arrays.stream(CitizenField.values()).filter((field) -> of(field) == From.LOST).forEach(fields::add);
		return fields;
	}

	private @Nullable From of(CitizenField field) {
		return switch (field) {
			case NAME -> this.name;
			case PHONE -> this.phone;
			case EMAIL -> this.email;
			case ADDRESS -> this.address;
			case LANGUAGE -> this.language;
			case INTERPRETER -> this.interpreter;
			case CPR -> this.cpr;
		};
	}

	boolean isDespiteCpr() {
		return Boolean.TRUE.equals(this.despiteCpr);
	}

	String text() {
		return Objects.requireNonNullElse(this.note, "");
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "MergeForm[withheld]";
	}

}
