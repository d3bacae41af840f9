package dk.borgerraadgiver.letter.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.borgerraadgiver.support.OfficeTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class LetterPdfTests {

	@Autowired
	private LetterPdf printer;

	@BeforeAll
	static void getReady() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@Test
	void aLetterCanBeReadAloudAndKeptForEver() throws Exception {
		byte[] pdf = print(PaperMother.EVERYTHING);
		picture("letter", pdf);
		assertThat(faults(pdf)).isEmpty();
	}

	@Test
	void tenPagesAreNumberedAndCanBeReadAloudToo() throws Exception {
		byte[] pdf = print(
				("Længe har " + "afdelingen ikke svaret på spørgsmålet om æblegrød, østers og ålekager. ".repeat(12)
						+ "\n\n")
					.repeat(45));
		picture("long-letter", pdf);
		assertThat(faults(pdf)).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			int pages = document.getNumberOfPages();
			assertThat(pages).isGreaterThanOrEqualTo(10);
			assertThat(new PDFTextStripper().getText(document)).contains("Side 1 af " + pages,
					"Side %d af %d".formatted(pages, pages));
		}
	}

	@Test
	void itSaysWhatItIsAndInWhatLanguage() throws IOException {
		try (var document = Loader.loadPDF(print("Kære Åse"))) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Vi har modtaget din henvendelse");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
			assertThat(new PDFTextStripper().getText(document)).contains("Åse Ærø", "9. marts 2026", "2026-0042",
					"Kære Åse");
		}
	}

	@Test
	void whateverIsTypedStaysReadableAndFetchesNothing() throws Exception {
		byte[] pdf = print("""
				<script>alert(1)</script> <img src="http://localhost:1/x.png"> ![billede](http://localhost:1/y.png)

				[klik](javascript:alert(1)) & < > "

				``` \nkode\n```

				- \n-

				\u0000\u0007 اسم 🙂 ####
				""" + "langtord".repeat(60));
		picture("odd-letter", pdf);
		assertThat(faults(pdf)).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("<script>alert(1)</script>");
		}
	}

	private byte[] print(String body) {
		return this.printer.print(PaperMother.saying(body));
	}

	private static List<String> faults(byte[] pdf) throws Exception {
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
				var validator = Foundries.defaultInstance()
					.createValidator(List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A))) {
			var verdicts = validator.validateAll(parser);
			assertThat(verdicts).hasSize(2).allMatch((verdict) -> verdict.getTotalAssertions() > 0);
			return verdicts.stream()
				.flatMap((verdict) -> verdict.getFailedChecks().keySet().stream())
				.map(Object::toString)
				.toList();
		}
	}

	/** Kept to be looked at, beside the pictures of the pages. */
	private static void picture(String name, byte[] pdf) throws IOException {
		Files.createDirectories(Path.of("target/screenshots"));
		Files.write(Path.of("target/screenshots/" + name + ".pdf"), pdf);
	}

}
