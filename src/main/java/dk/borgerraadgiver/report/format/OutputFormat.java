package dk.borgerraadgiver.report.format;

/**
 * A format a frozen report is written in. The same content gives the same bytes.
 */
public interface OutputFormat {

	/** The ending of its files, which is also its name in addresses: {@code pdf}. */
	String ending();

	/** Its media type. */
	String mediaType();

	/** Whether an edition is written in it at all. */
	default boolean isFor(Edition edition) {
		return true;
	}

	/** Writes an edition. */
	byte[] write(Edition edition, Imprint imprint);

}
