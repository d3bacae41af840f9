package dk.borgerraadgiver.citizen;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class CitizenLookupTests {

	@Autowired
	private CitizenRegister register;

	@Autowired
	private PastCitizens past;

	@Autowired
	private CitizenLookup lookup;

	@ParameterizedTest
	@CsvSource({ "Mette Christensen, kristensen", "Mette Kristensen, Christensen", "Åse Nørgård, aase noergaard",
			"Aase Nørgaard, åse nørgård", "Søren Ærø, Sorensen ero", "Jens Pedersen, Petersen",
			"Karl Schmidt, carl smidt", "Anne-Grethe Bæk, anne grete baek", "Zoé Müller, zoe muller" })
	void aNameIsFoundAsItSounds(String name, String typed) {
		var person = enter(name, null, null);
		enter("Ole Andersen", "11 11 11 11", null);
		assertThat(this.lookup.find(typed, Staff.ADVISOR)).containsExactly(person);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345678", "12 34 56 78", "+45 12 34 56 78", "+4512345678", "0045 1234 5678", "1234-5678",
			"1234", "5678", "+45 1234" })
	void aPhoneNumberIsFoundHoweverItIsSpaced(String typed) {
		var plain = enter("En", "12345678", null);
		var spaced = enter("To", "12 34 56 78", null);
		var abroad = enter("Tre", "+45 1234 5678", null);
		enter("Fire", "87 65 43 21", null);
		assertThat(this.lookup.find(typed, Staff.ADVISOR)).containsExactlyInAnyOrder(plain, spaced, abroad);
	}

	@ParameterizedTest
	@ValueSource(strings = { "test@example.dk", "TEST@EXAMPLE.DK", "test@ex", "010170-1234", "0101701234" })
	void anEMailAddressAndAWholeCprNumberAreFound(String typed) {
		var person = this.register.enter(new CitizenDetails("Test", null, "Test@example.dk", null, "0101701234"));
		enter("Anden", null, "anden@example.dk");
		assertThat(this.lookup.find(typed, Staff.ADVISOR)).containsExactly(person);
	}

	@Test
	void theKeyOfAnOlderRegisterFindsThePerson() {
		var person = this.past.behind(List.of("B-0017")).get("B-0017");
		assertThat(this.lookup.find("B-0017", Staff.ADVISOR)).containsExactly(person);
	}

	@Test
	void whatIsTypedInAnyFieldIsLookedForEverywhereAndTheBestFitComesFirst() {
		var named = enter("Test Borger", null, null);
		var both = enter("Test Borger", "12 34 56 78", null);
		assertThat(this.lookup.like(new CitizenDetails("Test Borger", "1234 5678", null, null, null), Staff.ADVISOR))
			.containsExactly(both, named);
		assertThat(this.lookup.like(new CitizenDetails("12345678", null, null, null, null), Staff.ADVISOR))
			.containsExactly(both);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mads Th", "mads thomsen", "Mads T", "Thoms" })
	void whoseNameBeginsAsItIsTypedComesBeforeThoseInWhoseNameItStands(String typed) {
		enter("Mads Lauritsen", null, null);
		enter("Karl Bothomsen", null, null);
		enter("Thorkild Madsen", null, null);
		var person = enter("Mads Thomsen", null, null);
		assertThat(this.lookup.find(typed, Staff.ADVISOR)).startsWith(person);
	}

	@Test
	void theSignsOfAPatternAreNothingButSigns() {
		enter("Test Borger", "12 34 56 78", "test_en@example.dk");
		assertThat(this.lookup.find("%", Staff.ADVISOR)).isEmpty();
		assertThat(this.lookup.find("___", Staff.ADVISOR)).isEmpty();
		assertThat(this.lookup.find("t%t@", Staff.ADVISOR)).isEmpty();
		assertThat(this.lookup.find("test_en@", Staff.ADVISOR)).hasSize(1);
	}

	private UUID enter(String name, @Nullable String phone, @Nullable String email) {
		return this.register.enter(new CitizenDetails(name, phone, email, null, null));
	}

}
