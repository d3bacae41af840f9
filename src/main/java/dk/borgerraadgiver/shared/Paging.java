package dk.borgerraadgiver.shared;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a reader stands in a long list.
 *
 * @param number the page shown, from 1
 * @param size rows on a page
 * @param count rows in all
 */
public record Paging(int number, int size, long count) {

	/** The name of the query parameter that carries the page's number. */
	public static final String PARAMETER = "side";

	/** How many rows a list shows at a time. */
	public static final int ROWS = 50;

	public Paging {
		number = Math.clamp(number, 1, pages(size, count));
	}

	public int pages() {
		return pages(this.size, this.count);
	}

	/** How many rows come before the first one shown. */
	public long offset() {
		return (this.number - 1L) * this.size;
	}

	/** The number of the first row shown, from 1; 0 in an empty list. */
	public long first() {
		return (this.count == 0) ? 0 : offset() + 1;
	}

	public long last() {
		return Math.min(offset() + this.size, this.count);
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < pages();
	}

	/** The page numbers to link to; 0 stands for a gap. */
	public List<Integer> window() {
		var near = IntStream.rangeClosed(1, pages())
			.filter((page) -> page == 1 || page == pages() || Math.abs(page - this.number) <= 2)
			.boxed()
			.toList();
		return near.stream()
			.flatMap((page) -> (page > 1 && !near.contains(page - 1)) ? List.of(0, page).stream()
					: List.of(page).stream())
			.toList();
	}

	private static int pages(int size, long count) {
		return (int) Math.max(1, Math.ceilDiv(count, size));
	}

}
