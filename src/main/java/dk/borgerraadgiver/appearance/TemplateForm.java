package dk.borgerraadgiver.appearance;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A Word template as it is handed over.
 *
 * @param template the file
 */
record TemplateForm(@Nullable MultipartFile template) {
}
