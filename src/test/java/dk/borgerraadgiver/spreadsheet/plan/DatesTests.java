package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@ParameterizedTest
	@ValueSource(strings = { "01-08-2019", "1-8-2019", "01.08.2019", "1/8/2019", "2019-08-01", "2019-08-01T09:30",
			"01-08-2019 09:30", "1-8-2019 9.30", "2019-08-01 00:00:00" })
	void aDayIsReadHoweverADaneWritesIt(String text) {
		assertThat(Dates.read(text)).contains(LocalDate.of(2019, 8, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31-02-2019", "29-02-2019", "1-8-19", "08-2019", "1-8.2019", "43678", "i dag", "32-1-2019",
			"1-13-2019", "2019-8-1" })
	void whatIsNoDayIsNotGuessedAt(String text) {
		assertThat(Dates.read(text)).isEmpty();
	}

}
