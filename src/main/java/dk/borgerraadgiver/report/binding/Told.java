package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.Set;

import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.FigureTable;

/**
 * What a text can speak of besides the numbers themselves.
 *
 * @param municipality the municipality's name
 * @param figures the figures, those of the periods compared with too
 * @param smallCounts counts below it are kept back in crossings
 * @param targetDays the office's target for closing, in calendar days
 * @param past what was published before
 * @param whole the keys of the tables that are told whole, small counts too
 * @param within what other reports have told of periods within this one
 */
public record Told(String municipality, FigureReport figures, int smallCounts, int targetDays, Past past,
		Set<String> whole, List<ToldBefore> within) {

	public Told {
		whole = Set.copyOf(whole);
		within = List.copyOf(within);
	}

	/** Where every table keeps small counts back, and no other report tells of it. */
	public Told(String municipality, FigureReport figures, int smallCounts, int targetDays, Past past) {
		this(municipality, figures, smallCounts, targetDays, past, Set.of(), List.of());
	}

	/** The same, with some tables told whole. */
	public Told telling(Set<String> tables) {
		return new Told(this.municipality, this.figures, this.smallCounts, this.targetDays, this.past, tables,
				this.within);
	}

	/** The same, where others have told of periods within this one. */
	public Told after(List<ToldBefore> others) {
		return new Told(this.municipality, this.figures, this.smallCounts, this.targetDays, this.past, this.whole,
				others);
	}

	/** Counts below it are kept back in a table. */
	int smallCounts(FigureTable table) {
		return this.whole.contains(table.key()) ? 0 : this.smallCounts;
	}

}
