package dk.borgerraadgiver.citizen;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of themself; nothing is demanded.
 *
 * @param name full name or whatever the caller gives
 * @param phone as it was said
 * @param email e-mail address
 * @param address postal address on one or more lines
 * @param cpr ten digits, or {@code null} when not given
 * @param language what they would rather speak, {@code null} for Danish
 * @param interpreter whether they need an interpreter
 */
@Embeddable
public record CitizenDetails(@Nullable String name, @Nullable String phone, @Nullable String email,
		@Nullable String address, @Nullable String cpr, @Nullable String language, boolean interpreter) {

	/** Somebody who was not asked about language. */
	public CitizenDetails(@Nullable String name, @Nullable String phone, @Nullable String email,
			@Nullable String address, @Nullable String cpr) {
		this(name, phone, email, address, cpr, null, false);
	}

	/** Each field from the details that are named for it. */
	static CitizenDetails of(Function<CitizenField, CitizenDetails> source) {
		return new CitizenDetails(source.apply(CitizenField.NAME).name, source.apply(CitizenField.PHONE).phone,
				source.apply(CitizenField.EMAIL).email, source.apply(CitizenField.ADDRESS).address,
				source.apply(CitizenField.CPR).cpr, source.apply(CitizenField.LANGUAGE).language,
				source.apply(CitizenField.INTERPRETER).interpreter);
	}

	/**
	 * What is known of a person who was registered twice: of each field what the other
	 * registration says, where it is chosen or alone in saying anything.
	 */
	CitizenDetails mergedWith(CitizenDetails other, Set<CitizenField> fromOther) {
		return of((field) -> (field.of(this) == null || (fromOther.contains(field) && field.of(other) != null)) ? other
				: this);
	}

	/**
	 * The same without what came from a registration that turned out to be somebody
	 * else's. What was changed since stays.
	 * @param before what was known before that registration was merged into this one
	 */
	CitizenDetails without(CitizenDetails other, CitizenDetails before) {
		return of((field) -> Objects.equals(field.of(this), field.of(other)) ? before : this);
	}

	/** Whether nothing tells who it is; a language alone does not. */
	public boolean isEmpty() {
		return this.name == null && this.phone == null && this.email == null && this.address == null
				&& this.cpr == null;
	}

	CitizenDetails withCpr(@Nullable String cpr) {
		return new CitizenDetails(this.name, this.phone, this.email, this.address, cpr, this.language,
				this.interpreter);
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "CitizenDetails[withheld]";
	}

}
