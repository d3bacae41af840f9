package dk.borgerraadgiver.report.page;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What the chosen period is compared with.
 */
enum Comparison {

	/** The same days a year before. */
	YEAR_BEFORE("aar-foer"),

	/** The period right before. */
	PRECEDING("foregaaende"),

	/** A period of the reader's own choice. */
	FREE("fri"),

	/** Nothing. */
	NONE("ingen");

	private final String key;

	Comparison(String key) {
		this.key = key;
	}

	/** Its name in addresses. */
	String key() {
		return this.key;
	}

	/** The one of that name; an unknown name, or none, is the usual one. */
	static Comparison named(@Nullable String key) {
		return Arrays.stream(values()).filter((one) -> one.key.equals(key)).findFirst().orElse(YEAR_BEFORE);
	}

}
