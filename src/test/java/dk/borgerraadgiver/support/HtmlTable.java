package dk.borgerraadgiver.support;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A table of a page, read as a reader does: by the words of its rows and columns.
 *
 * @param table the element
 */
public record HtmlTable(Element table) {

	/** The table in the section of that id. */
	public static HtmlTable in(String page, String section) {
		return new HtmlTable(found(Jsoup.parse(page), "#" + section + " table"));
	}

	/** The words of the cell where a row and a column meet. */
	public String cell(String row, String column) {
		return row(row).get(headings().indexOf(column));
	}

	/** The words of all cells of a row, its heading first. */
	public List<String> row(String heading) {
		return rows().stream()
			.filter((cells) -> cells.getFirst().equals(heading))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no row " + heading + " in " + rows()));
	}

	/** Every row below the headings. */
	public List<List<String>> rows() {
		return this.table.select("tbody > tr, tfoot > tr")
			.stream()
			.map((row) -> row.children().stream().map(Element::text).toList())
			.toList();
	}

	public List<String> headings() {
		return this.table.select("thead > tr > *").stream().map(Element::text).toList();
	}

	private static Element found(Document page, String query) {
		Element element = page.selectFirst(query);
		if (element == null) {
			throw new AssertionError("nothing on the page is " + query);
		}
		return element;
	}

}
