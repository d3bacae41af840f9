package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A power of attorney as the advisor types it.
 *
 * @param id made with the form
 * @param thisCaseOnly whether it holds for this case only
 * @param givenOn the day it was signed
 * @param validUntil its last day, empty when it has none
 * @param documentId a document of the case that proves it
 * @param file or one that is handed over now
 */
record PowerForm(@NotNull UUID id, @Nullable Boolean thisCaseOnly,
		@NotNull(message = "{mandate.givenOn.missing}") @Nullable LocalDate givenOn, @Nullable LocalDate validUntil,
		@Nullable UUID documentId, @Nullable MultipartFile file) {

	static PowerForm empty() {
		return new PowerForm(UUID.randomUUID(), false, null, null, null, null);
	}

	/** The file, if one was chosen. */
	@Nullable MultipartFile upload() {
		return (this.file != null && this.file.getOriginalFilename() != null
				&& !this.file.getOriginalFilename().isEmpty()) ? this.file : null;
	}

	/** Without names. */
	@Override
	public String toString() {
		return "PowerForm[" + this.id + "]";
	}

}
