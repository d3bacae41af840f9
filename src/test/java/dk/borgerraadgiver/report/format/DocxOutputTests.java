package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.support.OfficeTest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class DocxOutputTests {

	@Autowired
	private DocxOutput output;

	@Test
	void headingsTablesCaptionsAndListsAreRealOnes() throws IOException {
		try (var document = open("report", ContentMother.everything())) {
			assertThat(line(document, "Statistik").getStyle()).isEqualTo("Heading1");
			assertThat(line(document, "Mellem").getStyle()).isEqualTo("Heading2");
			assertThat(line(document, "Type og afdeling").getStyle()).isEqualTo("Caption");
			assertThat(line(document, "tredje").getNumFmt()).isEqualTo("decimal");
			assertThat(line(document, "under").getNumIlvl()).isOne();
			assertThat(line(document, "En borger ventede").getStyle()).isEqualTo("Quote");
			assertThat(document.getTables()).hasSize(3);
			assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
			assertThat(document.getTables().getFirst().getText()).contains("Center for Arbejdsmarked", "··");
		}
	}

	@Test
	void everyPictureIsToldInWords() throws IOException {
		try (var document = open("report", ContentMother.everything())) {
			assertThat(document.getAllPictures()).hasSize(2);
			assertThat(document.getDocument().xmlText()).contains("descr=\"Størst er nummer 12 med 84.\"");
		}
	}

	@Test
	void whateverIsWrittenIsText() throws IOException {
		try (var document = open("report-hostile", ContentMother.hostile())) {
			assertThat(document.getParagraphs()).anySatisfy((paragraph) -> assertThat(paragraph.getText())
				.startsWith("<script>alert(1)</script> {{henvendelser}}"));
		}
	}

	private XWPFDocument open(String name, ReportContent content) throws IOException {
		byte[] written = this.output.write(new Edition(Edition.FULL, "", content), ContentMother.IMPRINT);
		Files.createDirectories(Path.of("target/screenshots"));
		Files.write(Path.of("target/screenshots/" + name + ".docx"), written);
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
