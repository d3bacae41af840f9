package dk.borgerraadgiver.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints pages of HTML as PDF/UA-1 and PDF/A-2a at once.
 */
@Component
public class AccessiblePdf {

	private static final String FAMILY = "IBM Plex Sans";

	private static final String FONTS = "fonts/ibm-plex-sans/";

	private static final String PICTURE = "data:image/png;base64,";

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	static {
		// it would log characters of texts that it finds no glyph for
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * Prints a page.
	 * @param page well-formed as XML, with a title, a language, and its style within
	 * @param producer who made it
	 * @throws UncheckedIOException when the typeface is not there
	 */
	public byte[] print(String page, String producer) {
		var printed = new ByteArrayOutputStream();
		try (var drawer = new BatikSVGDrawer()) {
			var printer = new PdfRendererBuilder().usePdfUaAccessibility(true)
				.usePdfAConformance(PdfAConformance.PDFA_2_A)
				.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
				.withProducer(producer);
			printer.useSVGDrawer(drawer);
			// nothing is ever fetched from anywhere, whatever a text says; a picture may
			// stand in the page itself
			printer.useExternalResourceAccessControl((uri, type) -> uri.startsWith(PICTURE),
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
			font(printer, "400Regular/IBMPlexSans_400Regular.ttf", REGULAR, FontStyle.NORMAL);
			font(printer, "400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf", REGULAR, FontStyle.ITALIC);
			font(printer, "600SemiBold/IBMPlexSans_600SemiBold.ttf", BOLD, FontStyle.NORMAL);
			font(printer, "600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf", BOLD, FontStyle.ITALIC);
			printer.withHtmlContent(page, null).toStream(printed).run();
			return printed.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void font(PdfRendererBuilder printer, String file, int weight, FontStyle style) {
		FSSupplier<InputStream> font = () -> open(file);
		printer.useFont(font, FAMILY, weight, style, true);
	}

	private static InputStream open(String file) {
		try {
			return new ClassPathResource(FONTS + file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
