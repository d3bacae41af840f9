package dk.borgerraadgiver.spreadsheet.plan;

import java.util.Locale;

import dk.borgerraadgiver.codelist.CodeList;

/**
 * A name as it is looked up.
 *
 * @param list the list it belongs to
 * @param name in lower case, with single spaces
 */
public record NameKey(CodeList list, String name) {

	public static NameKey of(CodeList list, String text) {
		return new NameKey(list, text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
	}

}
