package dk.borgerraadgiver.letter.paper;

import java.io.IOException;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Vera;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class LetterPdfTests {

	@Autowired
	private LetterPdf printer;

	@Test
	void aLetterCanBeReadAloudAndKeptForEver() throws Exception {
		byte[] pdf = print(PaperMother.EVERYTHING);
		assertThat(Vera.faults("letter", pdf)).isEmpty();
	}

	@Test
	void tenPagesAreNumberedAndCanBeReadAloudToo() throws Exception {
		byte[] pdf = print(
				("Længe har " + "afdelingen ikke svaret på spørgsmålet om æblegrød, østers og ålekager. ".repeat(12)
						+ "\n\n")
					.repeat(45));
		assertThat(Vera.faults("long-letter", pdf)).isEmpty();
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
		assertThat(Vera.faults("odd-letter", pdf)).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("<script>alert(1)</script>");
		}
	}

	private byte[] print(String body) {
		return this.printer.print(PaperMother.saying(body));
	}

}
