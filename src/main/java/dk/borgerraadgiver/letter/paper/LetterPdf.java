package dk.borgerraadgiver.letter.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dk.borgerraadgiver.paper.AccessiblePdf;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a letter as a PDF that can be read aloud and kept for ever.
 */
@Component
public class LetterPdf {

	private final ITemplateEngine templates;

	private final AccessiblePdf pdf;

	private final String style;

	LetterPdf(ITemplateEngine templates, AccessiblePdf pdf) throws IOException {
		this.templates = templates;
		this.pdf = pdf;
		this.style = new ClassPathResource("letter/paper.css").getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * Prints the letter.
	 * @throws UncheckedIOException when the typeface is not there
	 */
	public byte[] print(Paper letter) {
		var page = this.templates.process("letter/paper", new Context(Paper.DANISH,
				Map.of("letter", letter, "body", Markdown.html(letter.body()), "style", this.style)));
		return this.pdf.print(page, letter.head().office());
	}

}
