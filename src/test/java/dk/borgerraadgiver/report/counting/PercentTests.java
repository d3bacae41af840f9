package dk.borgerraadgiver.report.counting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PercentTests {

	@ParameterizedTest
	@CsvSource({ "61, 111, 55", "1, 8, 13", "1, 200, 1", "0, 5, 0", "5, 5, 100" })
	void aShareIsRoundedOnceHalfUp(long part, long whole, long percent) {
		assertThat(Percent.of(part, whole)).hasValue(percent);
	}

	@ParameterizedTest
	@CsvSource({ "337, 379, 12", "55, 55, 0", "8, 7, -13", "200, 199, -1", "10, 0, -100" })
	void aChangeIsRoundedOnceHalfAwayFromZero(long before, long now, long percent) {
		assertThat(Percent.change(before, now)).hasValue(percent);
	}

	@Test
	void aChangeFromZeroHasNoPercentage() {
		assertThat(Percent.change(0, 7)).isEmpty();
		assertThat(Percent.change(0, 0)).isEmpty();
		assertThat(Percent.of(0, 0)).isEmpty();
	}

}
