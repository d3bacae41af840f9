package dk.borgerraadgiver.report.format;

import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Vera;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class PdfOutputTests {

	@Autowired
	private PdfOutput output;

	@Test
	void aReportWithEverythingCanBeReadAloudAndKeptForEver() throws Exception {
		byte[] pdf = print(ContentMother.everything());
		assertThat(Vera.faults("report", pdf)).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("Borgerrådgiverens årsberetning 2023",
					"Center for Arbejdsmarked", "··", "379");
			assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
			assertThat(PdfAlternatives.of(document)).contains("Næstved Kommunes byvåben");
		}
	}

	@Test
	void whateverIsWrittenIsHarmless() throws Exception {
		byte[] pdf = print(ContentMother.hostile());
		assertThat(Vera.faults("report-hostile", pdf)).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("<script>alert(1)</script>", "${7*7}");
		}
	}

	@Test
	void aMillionLettersInOneParagraphArePrinted() throws Exception {
		try (var document = Loader.loadPDF(print(ContentMother.endless()))) {
			assertThat(document.getNumberOfPages()).isGreaterThan(100);
		}
	}

	private byte[] print(ReportContent content) {
		return this.output.write(new Edition(Edition.FULL, "", content), ContentMother.IMPRINT);
	}

}
