package dk.borgerraadgiver.competence;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule about what the office does not take up, as the administrator types it.
 *
 * @param id made with the form, so that a double click makes one rule
 * @param months months between what is complained about and the complaint
 * @param departmentId or: the department chosen
 * @param categoryId or: the category chosen
 * @param typeId or: the type of inquiry
 * @param groundId the ground on which it may be turned away
 * @param hint what the advisor is told
 * @param referTo where the citizen is to be sent
 * @param version of the rule when the form was opened, {@code null} for a new one
 */
record RuleForm(UUID id,
		@Min(value = 1, message = "{competence.months.wrong}") @Max(value = 600,
				message = "{competence.months.wrong}") @Nullable Integer months,
		@Nullable UUID departmentId, @Nullable UUID categoryId, @Nullable UUID typeId,
		@NotNull(message = "{competence.ground.missing}") @Nullable UUID groundId,
		@NotBlank(message = "{competence.hint.missing}") @Size(max = 500) @Nullable String hint,
		@Size(max = 200) @Nullable String referTo, @Nullable Long version) {

	static RuleForm blank() {
		return new RuleForm(UUID.randomUUID(), null, null, null, null, null, null, null, null);
	}

	/** A rule holds under one condition, no more. */
	boolean hasOneCondition() {
		return Stream
			.of(Optional.ofNullable(this.months), Optional.ofNullable(this.departmentId),
					Optional.ofNullable(this.categoryId), Optional.ofNullable(this.typeId))
			.filter(Optional::isPresent)
			.count() == 1;
	}

	RuleForm withVersion(@Nullable Long version) {
		return new RuleForm(this.id, this.months, this.departmentId, this.categoryId, this.typeId, this.groundId,
				this.hint, this.referTo, version);
	}

	/** Whether sending it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(RuleForm other) {
		return withVersion(null).equals(other.withVersion(null));
	}

	String sends() {
		return Objects.requireNonNullElse(this.referTo, "");
	}

}
