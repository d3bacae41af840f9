package dk.borgerraadgiver.inquiry;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

/**
 * What cases without a citizen say besides what every inquiry says. Kept whatever the
 * kind, so that a type chosen by mistake costs no words.
 *
 * @param askerRole of sparring: what the employee does who asked
 * @param askerName of sparring: who asked, where that is noted
 * @param advice of sparring: what the office advised
 * @param background of own initiative: why the office looks into it
 * @param question of own initiative: what it looks into
 */
@Embeddable
public record Particulars(String askerRole, String askerName, String advice, String background, String question) {

	/** Nothing special, as of most inquiries. */
	public static final Particulars NONE = new Particulars("", "", "", "", "");

	/** All that is noted, each on lines of its own. */
	String asText() {
		return Stream.of(this.askerRole, this.askerName, this.advice, this.background, this.question)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** Never prints what was told. */
	@Override
	public String toString() {
		return "Particulars";
	}

}
