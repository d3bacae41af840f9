package dk.borgerraadgiver.oversight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that is worth a question.
 *
 * @param kind what
 * @param by who, {@code null} for nobody who has an account
 * @param day when
 * @param times how many cases, files or tries
 */
record Unusual(Kind kind, @Nullable String by, LocalDate day, int times) {

	/** What is unusual. */
	enum Kind {

		/** Many cases opened in a day. */
		MANY_CASES,

		/** Cases taken out at night or in a weekend. */
		EXPORT_AT_NIGHT,

		/** Many wrong passwords in a day. */
		MANY_FAILURES,

		/** Many refusals in a day. */
		MANY_REFUSALS

	}

}
