package dk.borgerraadgiver.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CprNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "2812701234", "281270-1234", "281270 1234", "281270 - 1234", "Test Borger (281270-1234)",
			"610190-1234" })
	void aBirthdayAndFourDigitsLookLikeACprNumber(String text) {
		assertThat(CprNumbers.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Test Borger", "B-1007", "3213701234", "2813701234", "28127012345", "12345678",
			"28-12-1970", "2020-123456", "" })
	void otherNumbersDoNot(String text) {
		assertThat(CprNumbers.isIn(text)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "281270-1234,2812xx-xxxx", "2812701234,2812xx-xxxx", "Sag om 281270-1234,Sag om 2812xx-xxxx",
			"12345678,12345678" })
	void nothingButDayAndMonthIsRepeated(String text, String masked) {
		assertThat(CprNumbers.mask(text)).isEqualTo(masked);
	}

}
