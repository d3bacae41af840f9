package dk.borgerraadgiver.letter.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a letter as a PDF that can be read aloud (PDF/UA-1) and kept for ever
 * (PDF/A-2a).
 */
@Component
public class LetterPdf {

	private static final String FAMILY = "IBM Plex Sans";

	private static final String FONTS = "fonts/ibm-plex-sans/";

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	static {
		// it would log characters of letters that it finds no glyph for
		XRLog.setLoggingEnabled(false);
	}

	private final ITemplateEngine templates;

	private final String style;

	LetterPdf(ITemplateEngine templates) throws IOException {
		this.templates = templates;
		this.style = new ClassPathResource("letter/paper.css").getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * Prints the letter.
	 * @throws UncheckedIOException when the typeface is not there
	 */
	public byte[] print(Paper letter) {
		var page = this.templates.process("letter/paper", new Context(Paper.DANISH,
				Map.of("letter", letter, "body", Markdown.html(letter.body()), "style", this.style)));
		var printed = new ByteArrayOutputStream();
		var printer = new PdfRendererBuilder().usePdfUaAccessibility(true)
			.usePdfAConformance(PdfAConformance.PDFA_2_A)
			.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
			.withProducer(letter.head().office());
		// nothing is ever fetched from anywhere, whatever a letter says
		printer.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		printer.useFont(() -> font("400Regular/IBMPlexSans_400Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
		printer.useFont(() -> font("400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf"), FAMILY, REGULAR,
				FontStyle.ITALIC, true);
		printer.useFont(() -> font("600SemiBold/IBMPlexSans_600SemiBold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
		printer.useFont(() -> font("600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf"), FAMILY, BOLD,
				FontStyle.ITALIC, true);
		try {
			printer.withHtmlContent(page, null).toStream(printed).run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return printed.toByteArray();
	}

	private static InputStream font(String file) {
		try {
			return new ClassPathResource(FONTS + file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
