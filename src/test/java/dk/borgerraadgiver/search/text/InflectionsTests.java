package dk.borgerraadgiver.search.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InflectionsTests {

	private final Inflections inflections = new Inflections();

	@ParameterizedTest
	@CsvSource({ "barn, børn", "plejebørnene, plejebarn", "skrev, skrevet", "midler, middel", "kørslen, kørsel",
			"numre, nummer", "regel, regler" })
	void aWordIsFoundInItsOtherForm(String typed, String written) {
		assertThat(this.inflections.forms(Folding.fold(typed)))
			.anyMatch((form) -> form.startsWith(Folding.fold(written)) || form.equals(Folding.fold(written)));
	}

	@ParameterizedTest
	@CsvSource({ "partshøring, partshør", "partshørt, partshør", "ansøgninger, ansøg" })
	void nounsAndVerbsMadeOfEachOtherBeginAlike(String typed, String common) {
		assertThat(this.inflections.common(Folding.fold(typed))).containsExactly(Folding.fold(common));
	}

	@ParameterizedTest
	@CsvSource({ "ting", "kort", "vest" })
	void aShortWordIsNotTakenApart(String word) {
		assertThat(this.inflections.common(word)).isEmpty();
	}

}
