package dk.borgerraadgiver.report.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.borgerraadgiver.paper.AccessiblePdf;
import dk.borgerraadgiver.report.content.Written;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The report as a PDF that can be read aloud (PDF/UA-1) and kept for ever (PDF/A-2a).
 */
@Component
@Order(2)
class PdfOutput implements OutputFormat {

	private static final Pattern BETWEEN_TAGS = Pattern.compile("(?<=>)[^<]+");

	private static final Pattern ENDLESS = Pattern.compile("[^\\s&;\u00AD]{50}(?=[^\\s&;\u00AD])");

	/** Words of so many letters may break. */
	private static final int LONG = 20;

	private static final int PIECE = 2000;

	private static final Pattern PIECES = Pattern.compile("(?s).{1," + PIECE + "}(?:\\s|$)");

	private final ITemplateEngine templates;

	private final AccessiblePdf pdf;

	private final String style;

	PdfOutput(ITemplateEngine templates, AccessiblePdf pdf) throws IOException {
		this.templates = templates;
		this.pdf = pdf;
		this.style = new ClassPathResource("report/paper.css").getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * A long word may break between its syllables, one longer than a line without any is
	 * broken before, and a very long text is laid out in pieces: for each line the
	 * printer looks at all that is left of a piece.
	 */
	private static String broken(String html) {
		return BETWEEN_TAGS.matcher(html)
			.replaceAll((text) -> Matcher
				.quoteReplacement(pieces(ENDLESS.matcher(Syllables.soft(text.group(), LONG)).replaceAll("$0 "))));
	}

	private static String pieces(String text) {
		return (text.length() < PIECE) ? text : PIECES.matcher(text).replaceAll("<span>$0</span>");
	}

	@Override
	public String ending() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public byte[] write(Edition edition, Imprint imprint) {
		var page = this.templates.process("report/document/paper",
				new Context(Written.DANISH, Map.of("edition", edition, "imprint", imprint, "body",
						broken(HtmlBody.onPaper(edition.content())), "style", this.style)));
		return this.pdf.print(HtmlWords.clean(page), "Borgerrådgiveren, " + edition.content().cover().municipality());
	}

}
