package dk.borgerraadgiver.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.search.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the database.
 *
 * @param terms words and phrases
 * @param persons the citizens who may be meant by the terms
 */
record Query(List<Term> terms, List<CitizenLookup.Meant> persons) {

	/** How many words there are. */
	int size() {
		return this.terms.size();
	}

	/** The words as the parameters {@code exact}, {@code wide} and {@code inside}. */
	Map<String, Object> words() {
		return Map.of("exact", array(this.terms.stream().map(Term::exact)), "wide",
				array(this.terms.stream().map(Term::wide)), "inside", array(this.terms.stream().map(Query::inside)));
	}

	/** Each person with the number of the word that means them, and how well it fits. */
	Map<String, Object> people() {
		return Map.of("person", this.persons.stream().map(CitizenLookup.Meant::citizenId).toArray(UUID[]::new),
				"person_term", this.persons.stream().map(CitizenLookup.Meant::place).toArray(Integer[]::new),
				"closeness", this.persons.stream().map(CitizenLookup.Meant::closeness).toArray(Double[]::new));
	}

	/** Whether a word may mean somebody. */
	boolean meansSomebody(int place) {
		return this.persons.stream().anyMatch((meant) -> meant.place() == place);
	}

	private static @Nullable String inside(Term term) {
		return term.inside();
	}

	private static @Nullable String[] array(Stream<? extends @Nullable String> texts) {
		return texts.toArray(String[]::new);
	}

}
