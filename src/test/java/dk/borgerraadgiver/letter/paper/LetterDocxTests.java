package dk.borgerraadgiver.letter.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.borgerraadgiver.support.OfficeTest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class LetterDocxTests {

	@Autowired
	private LetterDocx writer;

	@Test
	void headingsListsAndQuotesAreRealOnes() throws IOException {
		try (var document = open(PaperMother.EVERYTHING)) {
			assertThat(line(document, "Vi har modtaget din henvendelse").getStyle()).isEqualTo("Heading1");
			assertThat(line(document, "En overskrift").getStyle()).isEqualTo("Heading2");
			assertThat(line(document, "Det siger loven").getStyle()).isEqualTo("Quote");
			assertThat(line(document, "Lang sagsbehandlingstid").getNumFmt()).isEqualTo("bullet");
			assertThat(line(document, "under Ydelse").getNumIlvl()).isOne();
			assertThat(line(document, "Vi spørger afdelingen").getNumFmt()).isEqualTo("decimal");
			assertThat(line(document, "Senest den 23. marts").getNumID()).isNull();
		}
	}

	@Test
	void itIsDanishAndNumbersItsPages() throws Exception {
		try (var document = open("Kære Åse")) {
			assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
				.isEqualTo("da-DK");
			assertThat(document.getProperties().getCoreProperties().getTitle())
				.isEqualTo("Vi har modtaget din henvendelse");
			assertThat(document.getFooterArray(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
			assertThat(line(document, "9. marts 2026").getText()).contains("Sag 2026-0042",
					"Skrevet af Rikke Rådgiver");
		}
	}

	@Test
	void linksLeadOnlyWhereALetterMayLeadTo() throws IOException {
		try (var document = open("[her](https://ast.dk) [der](javascript:alert(1)) <script>x</script>")) {
			assertThat(document.getHyperlinks()).extracting((link) -> link.getURL()).containsExactly("https://ast.dk");
			assertThat(line(document, "her").getText()).contains("der", "<script>x</script>");
		}
	}

	private XWPFDocument open(String body) throws IOException {
		byte[] written = this.writer.write(PaperMother.saying(body));
		Files.createDirectories(Path.of("target/screenshots"));
		Files.write(Path.of("target/screenshots/letter.docx"), written);
		return new XWPFDocument(new ByteArrayInputStream(written));
	}

	private static XWPFParagraph line(XWPFDocument document, String beginning) {
		return document.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getText().startsWith(beginning))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no line " + beginning));
	}

}
