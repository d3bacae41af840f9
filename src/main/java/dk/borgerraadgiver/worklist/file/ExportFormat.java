package dk.borgerraadgiver.worklist.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What kind of file rows leave in.
 */
public enum ExportFormat {

	/** Excel and LibreOffice. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** Text with semicolons. */
	CSV("text/csv;charset=UTF-8");

	private final String contentType;

	ExportFormat(String contentType) {
		this.contentType = contentType;
	}

	public String contentType() {
		return this.contentType;
	}

	/** How a file's name ends. */
	public String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Begins a file with its headings.
	 * @param name what its sheet is called, where it has one
	 * @param cells what stands in a row: text, whole numbers, days, nothing
	 */
	public <T> FileRows<T> begin(String name, List<String> headings, Function<T, List<@Nullable Object>> cells,
			OutputStream to) throws IOException {
		return switch (this) {
			case CSV -> new CsvRows<>(headings, cells, to);
			case XLSX -> new XlsxRows<>(name, headings, cells, to);
		};
	}

}
