package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import dk.borgerraadgiver.appearance.WordTemplateMother;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.support.OfficeTest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
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
			assertThat(document.getAllPictures()).hasSize(3);
			assertThat(document.getDocument().xmlText()).contains("descr=\"Næstved Kommunes byvåben\"");
			assertThat(document.getDocument().xmlText()).contains("descr=\"Størst er nummer 12 med 84.\"");
		}
	}

	@Test
	void whateverIsWrittenIsText() throws IOException {
		try (var document = open("report-hostile", ContentMother.hostile())) {
			assertThat(document.getParagraphs()).anySatisfy((paragraph) -> assertThat(paragraph.getText())
				.startsWith("<script>alert(1)</script> {{ {{henvendelser}} }} ${7*7} [[${7*7}]] __${7*7}__"));
			assertThat(document.getDocument().xmlText()).doesNotContain("\u202E", "\uFFFE");
		}
	}

	@Test
	void aMillionLettersInOneParagraphAreThere() throws IOException {
		try (var document = open("endless", ContentMother.endless())) {
			assertThat(document.getParagraphs()).anyMatch((paragraph) -> paragraph.getText().length() > 900_000);
		}
	}

	@Test
	void theMunicipalitysTemplateGivesItsStylesAndHeadAndNoText() throws IOException {
		byte[] written = this.output.write(new Edition(Edition.FULL, "", ContentMother.everything()),
				new Imprint(LocalDate.of(2026, 1, 20), "0".repeat(64), WordTemplateMother.usual()));
		Files.write(Path.of("target/screenshots/report-template.docx"), written);
		try (var document = new XWPFDocument(new ByteArrayInputStream(written))) {
			assertThat(document.getPackagePart().getContentType()).isEqualTo(XWPFRelation.DOCUMENT.getContentType());
			assertThat(line(document, "Statistik").getStyle()).isEqualTo("Overskrift1");
			assertThat(document.getStyles().getStyle("Heading1")).isNull();
			assertThat(document.getHeaderList().getFirst().getText()).contains("Ringsted Kommune");
			assertThat(document.getFooterList()).hasSize(1);
			assertThat(document.getParagraphs()).noneMatch((paragraph) -> paragraph.getText().equals("Skriv her"));
		}
	}

	@Test
	void aStylesOwnLookIsInTheDocument() throws IOException {
		try (var document = open("report", ContentMother.everything())) {
			var heading = document.getStyles().getStyle("Heading1").getCTStyle();
			assertThat(heading.getPPr().getOutlineLvl().getVal()).isEqualTo(0);
			assertThat(heading.getRPr().sizeOfBArray()).isOne();
		}
	}

	private XWPFDocument open(String name, ReportContent content) throws IOException {
		byte[] written = this.output.write(new Edition(Edition.FULL, "", content), ContentMother.IMPRINT);
		Files.createDirectories(Path.of("target/screenshots"));
		Files.write(Path.of("target/screenshots/" + name + ".docx"), written);
		return new XWPFDocument(new ByteArrayInputStream(written));
	}

	private static boolean isInContents(XWPFParagraph paragraph) {
		return paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC");
	}

	private static XWPFParagraph line(XWPFDocument document, String beginning) {
		return document.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getText().startsWith(beginning) && !isInContents(paragraph))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no line " + beginning));
	}

}
