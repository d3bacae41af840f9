package dk.borgerraadgiver.spreadsheet.plan;

import dk.borgerraadgiver.codelist.CodeList;

/**
 * A name in the file that no code has.
 *
 * @param list the list it should be in
 * @param name as it is spelled the first time
 * @param rows in how many rows it stands
 */
public record UnknownName(CodeList list, String name, int rows) {

	public NameKey key() {
		return NameKey.of(this.list, this.name);
	}

}
