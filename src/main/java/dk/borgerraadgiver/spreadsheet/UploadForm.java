package dk.borgerraadgiver.spreadsheet;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it is handed over.
 *
 * @param file the spreadsheet, none when nothing was chosen
 */
record UploadForm(@Nullable MultipartFile file) {

}
