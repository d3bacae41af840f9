package dk.borgerraadgiver.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateTextTests {

	private final DateText dates = new DateText();

	private final TimeText times = new TimeText();

	@ParameterizedTest
	@ValueSource(strings = { "1-8-2019", "01-08-2019", "010819", "01082019", "1.8.2019", "1/8/2019", "1 8 19", "1-8-19",
			"2019-08-01", " 1-8-2019 " })
	void aDateIsReadAsADaneTypesIt(String typed) throws ParseException {
		assertThat(this.dates.parse(typed, Locale.ROOT)).isEqualTo(LocalDate.of(2019, 8, 1));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "31-2-2019", "29-2-2019", "1-13-2019", "8/2019", "i går", "1-8", "18", "20191", "32-1-2019" })
	void whatIsNoDayIsRefused(String typed) {
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> this.dates.parse(typed, Locale.ROOT));
	}

	@Test
	void aLeapDayIsADay() throws ParseException {
		assertThat(this.dates.parse("290224", Locale.ROOT)).isEqualTo(LocalDate.of(2024, 2, 29));
	}

	@Test
	void aDateIsShownWithTwoDigitsForDayAndMonth() {
		assertThat(this.dates.print(LocalDate.of(2019, 8, 1), Locale.ROOT)).isEqualTo("01-08-2019");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9:14", "09:14", "9.14", "0914", "914", "09:14:00" })
	void aTimeIsReadAsADaneTypesIt(String typed) throws ParseException {
		assertThat(this.times.parse(typed, Locale.ROOT)).isEqualTo(LocalTime.of(9, 14));
	}

	@ParameterizedTest
	@ValueSource(strings = { "24:00", "9:60", "kl. ni", "9:1" })
	void whatIsNoTimeIsRefused(String typed) {
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> this.times.parse(typed, Locale.ROOT));
	}

}
