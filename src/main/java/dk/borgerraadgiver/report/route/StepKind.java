package dk.borgerraadgiver.report.route;

import java.util.Locale;

import dk.borgerraadgiver.report.writing.ReportState;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * What can happen to a report after it was frozen.
 */
@NamedInterface("route")
public enum StepKind {

	/** Given to those who put it before the council. */
	HANDED_OVER,

	/** Before a committee or the council, with what came of it. */
	DISCUSSED,

	/** Can be read by the council. */
	PUBLISHED,

	/** Can be read by everybody who has its address. */
	OPENED,

	/** Can no longer be read by others than the council. */
	CLOSED,

	/** A dated correction stands beside it; nothing in it is changed. */
	SUPPLEMENTED,

	/** Taken back, with the reason. */
	WITHDRAWN;

	/**
	 * Whether it can happen now.
	 * @param open whether everybody with its address can read the report
	 */
	boolean isPossible(ReportState state, boolean open) {
		return switch (this) {
			case HANDED_OVER -> state == ReportState.FROZEN;
			case DISCUSSED -> state != ReportState.DRAFT && state != ReportState.WITHDRAWN;
			case PUBLISHED -> state != ReportState.DRAFT && state != ReportState.PUBLISHED;
			case OPENED -> state == ReportState.PUBLISHED && !open;
			case CLOSED -> state == ReportState.PUBLISHED && open;
			case SUPPLEMENTED, WITHDRAWN -> state == ReportState.PUBLISHED;
		};
	}

	/** The state it brings the report to, {@code null} when it stays as it is. */
	@Nullable ReportState to() {
		return switch (this) {
			case HANDED_OVER -> ReportState.HANDED_OVER;
			case PUBLISHED -> ReportState.PUBLISHED;
			case WITHDRAWN -> ReportState.WITHDRAWN;
			default -> null;
		};
	}

	/** Whether it says nothing without words of its own. */
	boolean needsNote() {
		return this == SUPPLEMENTED || this == WITHDRAWN;
	}

	/** The key of its name in the bundles. */
	public String key() {
		return "report.step." + name().toLowerCase(Locale.ROOT);
	}

}
