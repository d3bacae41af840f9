package dk.borgerraadgiver.setup;

import java.util.Locale;

import dk.borgerraadgiver.setup.SetUpCode.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SetUpCodeTests {

	private final SetUpCode code = new SetUpCode();

	@Test
	void theCodeIsFourGroupsOfFive() {
		assertThat(this.code.text()).matches("[A-Z2-9]{5}(-[A-Z2-9]{5}){3}");
		assertThat(new SetUpCode().text()).isNotEqualTo(this.code.text());
	}

	@Test
	void howItIsWrittenDoesNotMatter() {
		assertThat(this.code.answer(this.code.text())).isEqualTo(Answer.RIGHT);
		assertThat(this.code.answer(" " + this.code.text().toLowerCase(Locale.ROOT).replace('-', ' ')))
			.isEqualTo(Answer.RIGHT);
	}

	@Test
	void whoGuessesTooOftenMeetsANewCode() {
		String first = this.code.text();
		for (int i = 1; i < SetUpCode.GUESSES; i++) {
			assertThat(this.code.answer("gæt " + i)).isEqualTo(Answer.WRONG);
		}
		assertThat(this.code.answer("")).isEqualTo(Answer.REPLACED);
		assertThat(this.code.answer(first)).isEqualTo(Answer.WRONG);
	}

	@Test
	void everyMunicipalityIsSuggested() {
		assertThat(Municipalities.NAMES).hasSize(98)
			.doesNotHaveDuplicates()
			.contains("Ringsted Kommune", "Aabenraa Kommune", "Faaborg-Midtfyn Kommune", "Bornholms Regionskommune");
	}

}
