package dk.borgerraadgiver.letter;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.letter.paper.Markdown;
import org.junit.jupiter.api.Test;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTextTests {

	@Test
	void fieldsTakeTheirValueWhateverTheirCase() {
		assertThat(filled("Sag {{sagsnummer}}, {{ Sagsnummer }}", LetterField.CASE_NUMBER, "2026-0042"))
			.isEqualTo("Sag 2026-0042, 2026-0042");
	}

	@Test
	void aFieldWithoutAValueStays() {
		assertThat(filled("Kære {{borger}}", LetterField.CASE_NUMBER, "2026-0042")).isEqualTo("Kære {{borger}}");
	}

	@Test
	void severalWordsAreAListOnALineOfTheirOwnAndASentenceElsewhere() {
		String text = "Om {{klageforhold}}:\n\n{{klageforhold}}\n";
		assertThat(filled(text, LetterField.MATTERS, "Partshøring", "Vejledning", "Andet"))
			.isEqualTo("Om Partshøring, Vejledning og Andet:\n\n- Partshøring\n- Vejledning\n- Andet\n");
	}

	@Test
	void whatMeansNothingIsNamed() {
		assertThat(new TemplateText("{{sagsnr}} {{borger}} {{spørg:}} {{vælg: en | to}} {{borger").mistakes())
			.containsExactly("{{sagsnr}}", "{{spørg:}}", "{{vælg: en | to}}", "{{");
		assertThat(new TemplateText("{{borger}} {{spørg: hvad}} {{vælg: hvor | her | der}}").mistakes()).isEmpty();
	}

	@Test
	void aQuestionMayGiveSomethingToChooseFrom() {
		var questions = new TemplateText("{{vælg: hvor | her | der}} {{spørg: hvad}} {{spørg: hvad}}").questions();
		assertThat(questions).extracting(Question::label).containsExactly("hvor", "hvad");
		assertThat(questions.getFirst().options()).extracting((one) -> one.name()).containsExactly("her", "der");
	}

	@Test
	void whatStandsInTheCaseIsNeverMarkupNorAField() {
		for (String name : List.of("<script>alert(1)</script>", "**fed** _kursiv_ `kode`", "[klik](https://ond.dk)",
				"{{rådgiver}}", "# Overskrift", "- punkt", "12. Regiment", "> citat", "&lt;b&gt;", "=cmd|' /C calc'!A0",
				"\\*", "Smith & Søn; R&D;", "===")) {
			String markdown = filled("{{borger}}", LetterField.CITIZEN, name);
			assertThat(new TemplateText(markdown).fields()).as(name).isEmpty();
			assertThat(html(markdown)).as(name)
				.matches("(?s)<p>[^<]*</p>")
				.satisfies((html) -> assertThat(text(html)).isEqualTo(name));
		}
	}

	@Test
	void aDayWithinASentenceIsLeftAsItIs() {
		assertThat(filled("den {{modtaget}}", LetterField.RECEIVED, "2. marts 2026")).isEqualTo("den 2. marts 2026");
		assertThat(Markdown.html(filled("{{modtaget}} kom", LetterField.RECEIVED, "2. marts 2026")))
			.contains("<p>2. marts 2026 kom</p>");
		assertThat(Markdown.html(filled("i {{adresse}}", LetterField.ADDRESS, "Vejen\n- 2\n# 3")))
			.doesNotContain("<li>", "<h2>");
	}

	@Test
	void theLinesOfAnAddressAreKept() {
		assertThat(Markdown.html(filled("{{adresse}}", LetterField.ADDRESS, "Søndergade 1\n2. th.\n4100 Ringsted")))
			.contains("Søndergade 1<br />", "2. th.<br />", "4100 Ringsted");
	}

	private static String filled(String text, LetterField field, String... values) {
		return new TemplateText(text).filled(new LetterValues(Map.of(field, List.of(values)), Map.of()).inMarkdown())
			.text();
	}

	/** The sanitizer parts two braces by a comment. */
	private static String html(String markdown) {
		return Markdown.html(markdown).replace("<!-- -->", "").strip();
	}

	private static String text(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("</?p>", ""));
	}

}
