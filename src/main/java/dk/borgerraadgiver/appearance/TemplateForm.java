package dk.borgerraadgiver.appearance;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A Word template as it is handed over.
 *
 * @param template the file
 * @param seen the mark of the template that was shown when the file was chosen, if any
 */
record TemplateForm(@Nullable MultipartFile template, @Nullable String seen) {
}
