package dk.borgerraadgiver.journal.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sort of file a document is, in the words of people.
 */
public enum FileKind {

	/** Can be shown in the page. */
	PDF("file-pdf", "application/pdf"),

	/** Can be shown in the page, if browsers know the format. */
	IMAGE("file-image", "image/(?!svg).*"),

	/** A text with a layout. */
	WORD("file-word", ".*(msword|ms-word|wordprocessingml|opendocument\\.text|rtf).*"),

	/** A table. */
	SHEET("file-excel", ".*(ms-excel|spreadsheet|csv).*"),

	/** A letter sent over the net. */
	MAIL("email", "message/.*|application/vnd\\.ms-outlook.*"),

	/** Something that may run in a browser. */
	WEB("language", ".*(html|svg|javascript|ecmascript).*"),

	/** Something that may run on a machine. */
	PROGRAM("warning",
			"application/(x-)?(dosexec|msdownload|ms-?(installer|shortcut)|executable|elf|sharedlib|mach-o.*|java-archive|java-vm|bat|sh|"
					+ "powershell|vbscript|vnd\\.microsoft\\.portable-executable|vnd\\.android\\.package-archive)|application/x-msdownload.*|"
					+ "application/x-ms-.*|text/(x-)?(vbscript|vbs|powershell)|application/x-(bat|sh|elf|executable|coff)"),

	/** Several files in one. */
	ARCHIVE("folder", ".*(zip|rar|7z|x-tar|gzip|bzip2|x-xz).*"),

	/** Words without a layout. */
	TEXT("format-text", "text/.*"),

	/** Anything else. */
	OTHER("document", ".*");

	private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/gif",
			"image/webp", "image/avif", "image/bmp");

	private final String icon;

	private final Pattern types;

	FileKind(String icon, String types) {
		this.icon = icon;
		this.types = Pattern.compile(types);
	}

	/** The first kind a media type fits. */
	public static FileKind of(String mediaType) {
		return Arrays.stream(values())
			.filter((kind) -> kind.types.matcher(mediaType).matches())
			.findFirst()
			.orElse(OTHER);
	}

	/** Whether a browser may show it in a page; anything else is only handed over. */
	public static boolean isShown(String mediaType) {
		return SHOWN.contains(mediaType);
	}

	/** The name of its icon. */
	public String icon() {
		return this.icon;
	}

	/** The message that names it. */
	public String key() {
		return "journal.file-kind." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether opening it may do harm. */
	public boolean isRisky() {
		return this == WEB || this == PROGRAM;
	}

}
