package dk.borgerraadgiver.journal;

import dk.borgerraadgiver.journal.content.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A file as its name, its kind and its size are shown.
 *
 * @param fileName without a path
 * @param mediaType found from the content
 * @param namedType what the name says, where the content says otherwise
 * @param size in bytes
 */
public record DocumentFile(String fileName, String mediaType, @Nullable String namedType, long size) {

	private static final int KILO = 1000;

	public FileKind kind() {
		return FileKind.of(this.mediaType);
	}

	/** What the name promises, where that is another kind of file. */
	public @Nullable FileKind promised() {
		return (this.namedType != null && FileKind.of(this.namedType) != kind()) ? FileKind.of(this.namedType) : null;
	}

	public boolean isShown() {
		return FileKind.isShown(this.mediaType);
	}

	public boolean isImage() {
		return kind() == FileKind.IMAGE;
	}

	/** The message that takes {@link #amount()}. */
	public String sizeKey() {
		return (this.size < KILO * KILO) ? "journal.size.kb" : "journal.size.mb";
	}

	/** In kilobytes, from a million bytes in megabytes. */
	public double amount() {
		return (this.size < KILO * KILO) ? Math.ceil(this.size / (double) KILO) : this.size / (double) (KILO * KILO);
	}

	/** Without the name, which may tell of a person. */
	@Override
	public String toString() {
		return "DocumentFile[" + this.mediaType + ", " + this.size + "]";
	}

}
