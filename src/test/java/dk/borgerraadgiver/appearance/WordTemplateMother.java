package dk.borgerraadgiver.appearance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Word templates as a municipality has them, and as it had better not.
 */
public final class WordTemplateMother {

	private WordTemplateMother() {
	}

	/** A template from a Danish Word, with a head and a link in its foot. */
	public static byte[] usual() {
		return made(XWPFRelation.TEMPLATE.getContentType(), (opened) -> {
		});
	}

	static byte[] document() {
		return made(XWPFRelation.DOCUMENT.getContentType(), (opened) -> {
		});
	}

	static byte[] withMacros() {
		return made("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", (opened) -> {
		});
	}

	static byte[] withHiddenMacros() {
		return made(XWPFRelation.TEMPLATE.getContentType(), (opened) -> {
			try {
				opened.createPart(PackagingURIHelper.createPartName("/word/vbaProject.bin"),
						"application/vnd.ms-office.vbaProject");
			}
			catch (InvalidFormatException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	static byte[] withPictureFromElsewhere() {
		return made(XWPFRelation.TEMPLATE.getContentType(),
				(opened) -> opened.getPartsByContentType(XWPFRelation.TEMPLATE.getContentType())
					.getFirst()
					.addRelationship(URI.create("https://example.org/spy.png"), TargetMode.EXTERNAL,
							XWPFRelation.IMAGES.getRelation()));
	}

	static byte[] withFetchingField() {
		try (var document = new XWPFDocument(); var written = new ByteArrayOutputStream()) {
			document.createParagraph().getCTP().addNewFldSimple().setInstr("INCLUDETEXT \"C:\\\\secret.docx\"");
			document.write(written);
			return kind(written.toByteArray(), XWPFRelation.TEMPLATE.getContentType(), (opened) -> {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] made(String kind, Consumer<OPCPackage> more) {
		try (var document = new XWPFDocument(); var written = new ByteArrayOutputStream()) {
			CTStyle heading = CTStyle.Factory.newInstance();
			heading.setStyleId("Overskrift1");
			heading.setType(STStyleType.PARAGRAPH);
			heading.addNewName().setVal("heading 1");
			heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
			document.createStyles().addStyle(new XWPFStyle(heading));
			document.createParagraph().createRun().setText("Skriv her");
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Ringsted Kommune");
			var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
			foot.createHyperlinkRun("https://www.ringsted.dk").setText("ringsted.dk");
			document.write(written);
			return kind(written.toByteArray(), kind, more);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] kind(byte[] document, String kind, Consumer<OPCPackage> more) throws IOException {
		try (var opened = OPCPackage.open(new ByteArrayInputStream(document));
				var written = new ByteArrayOutputStream()) {
			if (!kind.equals(XWPFRelation.DOCUMENT.getContentType())) {
				opened.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), kind);
			}
			more.accept(opened);
			opened.save(written);
			return written.toByteArray();
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
