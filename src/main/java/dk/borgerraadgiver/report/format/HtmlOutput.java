package dk.borgerraadgiver.report.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dk.borgerraadgiver.report.content.Written;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The report as one web page that needs nothing else.
 */
@Component
@Order(1)
class HtmlOutput implements OutputFormat {

	private final ITemplateEngine templates;

	private final String style;

	HtmlOutput(ITemplateEngine templates) throws IOException {
		this.templates = templates;
		this.style = new ClassPathResource("report/report.css").getContentAsString(StandardCharsets.UTF_8);
	}

	@Override
	public String ending() {
		return "html";
	}

	@Override
	public String mediaType() {
		return "text/html;charset=UTF-8";
	}

	@Override
	public byte[] write(Edition edition, Imprint imprint) {
		var page = this.templates.process("report/document/page", new Context(Written.DANISH, Map.of("edition", edition,
				"imprint", imprint, "body", HtmlBody.of(edition.content()), "style", this.style)));
		return HtmlWords.clean(page).getBytes(StandardCharsets.UTF_8);
	}

}
