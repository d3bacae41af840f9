package dk.borgerraadgiver.recommendation.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.basis.BasisForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the advisor types it.
 *
 * @param id of the recommendation, made with the form
 * @param title one line
 * @param text what is recommended
 * @param background why, in words the council reads
 * @param givenOn the day it is given
 * @param addressees the departments it is addressed to, none for the whole municipality
 * @param followUpOn the day it is to be followed up
 * @param basis of a new one what it rests on
 * @param reason why it is corrected, where others have read it
 * @param version of the recommendation when the form was opened, {@code null} for a new
 * one
 */
record RecommendationForm(UUID id,
		@NotNull(message = "{recommendation.title.missing}") @Size(max = 200) @Nullable String title,
		@NotNull(message = "{recommendation.text.missing}") @Size(max = 10_000) @Nullable String text,
		@Size(max = 10_000) @Nullable String background,
		@NotNull(message = "{recommendation.given.missing}") @Nullable LocalDate givenOn,
		@Size(max = 100) @Nullable List<Addressee> addressees, @Nullable LocalDate followUpOn,
		@Valid @Nullable BasisForm basis, @Size(max = 1000) @Nullable String reason, @Nullable Long version) {

	RecommendationForm {
		// a form of nobody's has an id all the same, and a row to fill in
		id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
		addressees = (addressees == null || addressees.isEmpty()) ? Addressee.of(List.of()) : addressees;
	}

	static RecommendationForm blank(LocalDate today, BasisForm basis, List<UUID> departments) {
		return new RecommendationForm(UUID.randomUUID(), null, null, null, today, Addressee.of(departments),
				today.plusMonths(6), basis, null, null);
	}

	static RecommendationForm of(Recommendation one) {
		var wording = one.wording();
		return new RecommendationForm(one.id(), wording.title(), wording.text(), wording.background(),
				wording.givenOn(), Addressee.of(wording.departments()), one.followUpOn(), null, null, one.version());
	}

	Wording wording() {
		return new Wording(Objects.requireNonNullElse(this.title, ""), lines(this.text), lines(this.background),
				Objects.requireNonNull(this.givenOn), Set.copyOf(departments()));
	}

	public List<UUID> departments() {
		return Addressee.chosen(this.addressees);
	}

	BasisForm basisOrNone() {
		return (this.basis != null) ? this.basis : BasisForm.NONE;
	}

	/** Whether saving either would give the same, as when a button was pressed twice. */
	boolean saysTheSameAs(RecommendationForm other) {
		return wording().equals(other.wording()) && Objects.equals(this.followUpOn, other.followUpOn);
	}

	RecommendationForm withMoreAddressees() {
		return new RecommendationForm(this.id, this.title, this.text, this.background, this.givenOn,
				Addressee.more(this.addressees), this.followUpOn, this.basis, this.reason, this.version);
	}

	RecommendationForm withVersion(@Nullable Long version) {
		return new RecommendationForm(this.id, this.title, this.text, this.background, this.givenOn, this.addressees,
				this.followUpOn, this.basis, this.reason, version);
	}

	private static String lines(@Nullable String text) {
		return (text != null) ? text.replace("\r\n", "\n") : "";
	}

}
