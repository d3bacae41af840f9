package dk.borgerraadgiver.appearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A logo as it is handed over.
 *
 * @param logo the picture
 * @param alt what it shows, in words
 * @param seen the mark of the logo that was shown when the picture was chosen, if any
 */
record LogoForm(@Nullable MultipartFile logo,
		@NotBlank(message = "{appearance.logo.alt.missing}") @Size(max = 200) @Nullable String alt,
		@Nullable String seen) {
}
