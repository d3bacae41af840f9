package dk.borgerraadgiver.letter.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * Letters for tests.
 */
final class PaperMother {

	/** Every kind of text a letter can have. */
	static final String EVERYTHING = """
			Kære Åse Ærø

			Tak for din henvendelse om **boligindskudslån**, som vi *modtog* den 2. marts 2026.
			Den handler om:

			- Lang sagsbehandlingstid
			- Vejledning
			  - under Ydelse
			  - under Borgerservice

			### En overskrift, der springer et trin over

			1. Vi spørger afdelingen.
			2. Vi skriver til dig.

			   Senest den 23. marts.

			> Det siger loven.

			Læs mere på [Ankestyrelsens side](https://ast.dk/klag "Klag") eller <https://ombudsmanden.dk>.

			---

			    indrykket tekst

			Venlig hilsen
			Rikke Rådgiver
			""";

	private PaperMother() {
	}

	static Paper saying(String body) {
		return new Paper(
				new Paper.Head("Borgerrådgiveren", "Prøveby Kommune",
						List.of("Torvet 1, 4100 Prøveby", "Telefon 57 62 00 00", "borgerraadgiver@proeveby.dk")),
				List.of("Åse Ærø", "Søndergade 12, 2. th.", "4100 Prøveby"), LocalDate.of(2026, 3, 9), "2026-0042",
				"Rikke Rådgiver", "Vi har modtaget din henvendelse", body);
	}

}
