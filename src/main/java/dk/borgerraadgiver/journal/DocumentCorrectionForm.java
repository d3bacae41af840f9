package dk.borgerraadgiver.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor says of a document, instead of what stands there.
 *
 * @param id of the correction, made with the form: sent twice it is one
 * @param seen how often it had been corrected when the form was opened
 * @param datedOn the day the document was received or sent
 * @param reason why it is corrected
 */
record DocumentCorrectionForm(@NotNull UUID id, @NotNull Integer seen, @Size(max = 300) @Nullable String subject,
		@NotNull(message = "{journal.document.dated.missing}") @Nullable LocalDate datedOn, @Nullable Boolean withheld,
		@NotBlank(message = "{journal.reason.missing}") @Size(max = 1000) @Nullable String reason) {

	static DocumentCorrectionForm of(FiledDocument document) {
		return new DocumentCorrectionForm(UUID.randomUUID(), document.corrections(), document.subject(),
				document.datedOn(), document.withheld(), null);
	}

	/** The same words about the document as it stands now. */
	DocumentCorrectionForm having(FiledDocument document) {
		return new DocumentCorrectionForm(this.id, document.corrections(), this.subject, this.datedOn, this.withheld,
				this.reason);
	}

	DocumentFacts facts() {
		return new DocumentFacts(Objects.requireNonNullElse(this.subject, ""), Objects.requireNonNull(this.datedOn),
				Boolean.TRUE.equals(this.withheld));
	}

	/** Without what is said. */
	@Override
	public String toString() {
		return "DocumentCorrectionForm[" + this.id + "]";
	}

}
