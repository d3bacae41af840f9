package dk.borgerraadgiver.worklist;

import java.util.List;
import java.util.Objects;

import dk.borgerraadgiver.inquiry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the list are meant.
 *
 * @param omfang those ticked, all on the page, or all that were found
 * @param valgt the numbers of those ticked
 * @param side the page
 */
public record Picked(@Nullable Extent omfang, @Nullable List<String> valgt, @Nullable Integer side) {

	/** How far a choice reaches; the words stand in URLs. */
	public enum Extent {

		VALGTE, SIDE, ALLE

	}

	public Extent extent() {
		return Objects.requireNonNullElse(this.omfang, Extent.VALGTE);
	}

	/** How many of those ticked are not among so many that the viewer may see. */
	public int leftOut(int found) {
		return (extent() == Extent.VALGTE) ? numbers().size() - found : 0;
	}

	/** Whether nothing was ticked, nor everything meant. */
	public boolean isNothing() {
		return extent() == Extent.VALGTE && numbers().isEmpty();
	}

	int page() {
		return Objects.requireNonNullElse(this.side, 1);
	}

	List<CaseNumber> numbers() {
		return (this.valgt != null) ? this.valgt.stream().map(CaseNumber::parse).distinct().toList() : List.of();
	}

}
