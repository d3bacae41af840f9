package dk.borgerraadgiver.problem;

import java.util.Locale;

/**
 * What the office means to do about a problem.
 */
enum ProblemStatus {

	/** It keeps an eye on it. */
	WATCHED("holdes-oeje-med"),

	/** A focus area (fokusområde) comes from it that is not concluded. */
	FOCUS("fokusomraader"),

	/** Nothing more is to be done. */
	DONE("afsluttede");

	private final String word;

	ProblemStatus(String word) {
		this.word = word;
	}

	/** The word it has in an address. */
	public String word() {
		return this.word;
	}

	/** The key of its name. */
	public String key() {
		return "problem.status." + name();
	}

	/** The key of what several of it are called. */
	public String pluralKey() {
		return "problem.list." + name().toLowerCase(Locale.ROOT);
	}

}
