package dk.borgerraadgiver.example.check;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TelltalesTests {

	private final Telltales telltales = new Telltales(Set.of("test", "borger", "vestergaard"), Set.of("skovbrynet"),
			List.of("Mona Mikkelsen"));

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "Fru Vestergaard ventede. # PERSON # Vestergaard",
			"Det var vestergaards sag. # PERSON # vestergaards", "Hun bor på Skovbrynet. # ADDRESS # Skovbrynet",
			"Adressen er Bakkevej 12. # ADDRESS # Bakkevej 12", "Ringede mona mikkelsen? # CITIZEN # mona mikkelsen",
			"Født 010203-1234. # CPR # 010203-1234", "Ring på 28 12 34 56. # PHONE # 28 12 34 56",
			"Skriv til en@by.dk. # EMAIL # en@by.dk", "Se sag 2026-0042. # CASE_NUMBER # 2026-0042",
			"Det var 3. marts 2025. # DATE # 3. marts 2025", "Det var den 3/4. # DATE # 3/4",
			"Det var 03-04-2025. # DATE # 03-04-2025", "Det var i marts 2025. # DATE # marts 2025",
			"En 83-årig kvinde. # AGE # 83-årig", "Han er 7 år gammel. # AGE # 7 år gammel",
			"Hun blev født i 1941. # AGE # født i 1941", "Det kostede 12.437 kr. for ham. # AMOUNT # 12.437 kr.",
			"Han flyttede til Haslev. # PLACE # Haslev", "Barnet går på Dagmarskolen. # PLACE # Dagmarskolen",
			"Det var i 4100 Ringsted. # PLACE # 4100 Ringsted", "Så svarede Kirsten igen. # NAME # Kirsten" })
	void whatCouldIdentifyIsFoundAtItsPlace(String text, String kind, String words) {
		assertThat(this.telltales.in(text)).singleElement().satisfies((trace) -> {
			assertThat(trace.kind()).hasToString(kind);
			assertThat(trace.words()).isEqualTo(words);
			assertThat(text.substring(trace.from(), trace.to())).isEqualTo(words);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "En mor ventede i ni måneder på svar fra Ankestyrelsen.",
			"Der blev klaget til Folketingets Ombudsmand i 2025.", "Det kostede omkring 5.000 kr. for familien.",
			"Borgeren fik svar efter 3 uger, og De kan klage.", "Kommunen svarede. Borgerrådgiveren mæglede." })
	void whatTellsOfNobodyIsLeftAlone(String text) {
		assertThat(new Telltales(Set.of(), Set.of(), List.of()).in(text)).isEmpty();
	}

	@Test
	void ofWhatOverlapsTheMostTellingStands() {
		assertThat(this.telltales.in("Så kom Mona Mikkelsen Vestergaard.")).extracting((trace) -> trace.kind().name())
			.containsExactly("CITIZEN", "PERSON");
	}

}
