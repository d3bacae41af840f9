package dk.borgerraadgiver.citizen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CprTests {

	@ParameterizedTest
	@ValueSource(strings = { "0101701234", "010170-1234", "010170 1234", " 2902001234 " })
	void isReadAsPeopleTypeIt(String typed) {
		assertThat(Cpr.parse(typed)).get().asString().hasSize(10).containsOnlyDigits();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3201701234", "0113701234", "12345678", "01017012345", "telefon" })
	void isNotWhatHasNoDateInFront(String typed) {
		assertThat(Cpr.parse(typed)).isEmpty();
	}

	@Test
	void theThirtiethOfFebruaryIsNoDate() {
		assertThat(Cpr.parse("3002001234")).isEmpty();
	}

}
