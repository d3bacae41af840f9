package dk.borgerraadgiver.codelist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One list on the administrator's screen.
 *
 * @param path where it is
 * @param lines the codes shown
 * @param count how many codes the list has in all
 * @param ended how many of them are no longer used
 * @param filter what the administrator looks for
 */
record CodeListPage(ListPath path, List<Line> lines, int count, long ended, Filter filter) {

	static CodeListPage of(ListPath path, List<CodeRow> rows, Map<UUID, CodeUse> uses, Filter filter) {
		List<Line> lines = rows.stream()
			.filter(filter::shows)
			.map((row) -> new Line(row, uses.getOrDefault(row.id(), CodeUse.NONE)))
			.toList();
		return new CodeListPage(path, lines, rows.size(), rows.stream().filter(CodeRow::ended).count(), filter);
	}

	/**
	 * A code and how much it is used.
	 *
	 * @param code the code
	 * @param use its use
	 */
	record Line(CodeRow code, CodeUse use) {

	}

	/**
	 * What to look for in a list.
	 *
	 * @param soeg part of a name
	 * @param udgaaede whether to show what is no longer used
	 */
	record Filter(@Nullable String soeg, boolean udgaaede) {

		public boolean searches() {
			return this.soeg != null && !this.soeg.isBlank();
		}

		boolean shows(CodeRow row) {
			return (this.udgaaede || !row.ended()) && (this.soeg == null
					|| row.label().toLowerCase(Locale.ROOT).contains(this.soeg.strip().toLowerCase(Locale.ROOT)));
		}

	}

}
