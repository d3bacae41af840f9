package dk.borgerraadgiver.demo;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;

/**
 * A half-year status as it is written.
 *
 * @param period the half-year
 * @param comparisons what it is compared with
 * @param departments those that get a part of their own
 * @param chapters its chapters in order
 */
record DemoDraft(Period period, List<Period> comparisons, List<UUID> departments, List<Chapter> chapters) {

	String title() {
		return "Halvårsstatus, %s halvår %d".formatted((this.period.from().getMonthValue() == 1) ? "1." : "2.",
				this.period.from().getYear());
	}

	/**
	 * A chapter of the report.
	 *
	 * @param title its heading
	 * @param inShort whether the short version has it
	 * @param body what is written in it
	 */
	record Chapter(String title, boolean inShort, String body) {
	}

}
