package dk.borgerraadgiver.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.mandate.RepresentativeLookup;
import dk.borgerraadgiver.search.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the database.
 *
 * @param terms words and phrases
 * @param citizens those who may be meant by the terms
 * @param speakers those who speak for citizens and may be meant
 */
record Query(List<Term> terms, List<CitizenLookup.Meant> citizens, List<RepresentativeLookup.Meant> speakers) {

	/** How many words there are. */
	int size() {
		return this.terms.size();
	}

	/** The words as the parameters {@code exact}, {@code wide} and {@code inside}. */
	Map<String, Object> words() {
		return Map.of("exact", array(this.terms.stream().map(Term::exact)), "wide",
				array(this.terms.stream().map(Term::wide)), "inside", array(this.terms.stream().map(Query::inside)));
	}

	/** Each citizen with the number of the word that means them, and how well it fits. */
	Map<String, Object> citizensMeant() {
		return Map.of("citizen", this.citizens.stream().map(CitizenLookup.Meant::citizenId).toArray(UUID[]::new),
				"citizen_term", this.citizens.stream().map(CitizenLookup.Meant::place).toArray(Integer[]::new),
				"citizen_closeness", this.citizens.stream().map(CitizenLookup.Meant::closeness).toArray(Double[]::new));
	}

	/** The same of those who speak for citizens. */
	Map<String, Object> speakersMeant() {
		return Map.of("speaker",
				this.speakers.stream().map(RepresentativeLookup.Meant::representativeId).toArray(UUID[]::new),
				"speaker_term", this.speakers.stream().map(RepresentativeLookup.Meant::place).toArray(Integer[]::new),
				"speaker_closeness",
				this.speakers.stream().map(RepresentativeLookup.Meant::closeness).toArray(Double[]::new));
	}

	/** Whether a word may mean somebody. */
	boolean meansSomebody(int place) {
		return this.citizens.stream().anyMatch((meant) -> meant.place() == place)
				|| this.speakers.stream().anyMatch((meant) -> meant.place() == place);
	}

	private static @Nullable String inside(Term term) {
		return term.inside();
	}

	private static @Nullable String[] array(Stream<? extends @Nullable String> texts) {
		return texts.toArray(String[]::new);
	}

}
