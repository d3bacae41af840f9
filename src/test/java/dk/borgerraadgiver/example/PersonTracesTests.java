package dk.borgerraadgiver.example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonTracesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Borgeren med 010190-1234 klagede|010190-1234
			Borgeren med 0101901234 klagede|0101901234
			Ring til 28 12 34 56 om formiddagen|28 12 34 56
			Ring til +45 28123456 om formiddagen|+45 28123456
			Skriv til anne.hansen@eksempel.dk i dag|anne.hansen@eksempel.dk
			Hun bor Nørregade 12B i byen|Nørregade 12B
			Han bor på Gammel Kongevej 140 nu|Gammel Kongevej 140
			""")
	void whatLooksLikeAPersonsParticularsIsFound(String text, String trace) {
		assertThat(new PersonTraces(text).found()).anyMatch((found) -> found.endsWith(trace));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Der kom 1.295 henvendelser i 2023, 12 % flere end i 2022.",
			"Fra 01-08-2019 til 22-01-2020", "{{antal:kategori:Ring til 28 12 34 56}}",
			"Sag 2026-0042 blev løst på 12 dage.", "Lov nr. 1234 af 12-12-2020" })
	void figuresDatesAndNumbersOfCasesAreNot(String text) {
		assertThat(new PersonTraces(text).found()).isEmpty();
	}

	@Test
	void everyTwoOrMoreWordsWithCapitalsInARowMayBeAName() {
		assertThat(new PersonTraces("I dag ringede Anne-Marie Bøgh Larsen til os. Hun var glad.").names())
			.containsExactlyInAnyOrder("Anne-Marie Bøgh", "Anne-Marie Bøgh Larsen", "Bøgh Larsen");
	}

}
