package dk.borgerraadgiver.report.format;

import java.util.List;
import java.util.regex.Pattern;

import dk.borgerraadgiver.report.content.Inline;

import org.springframework.web.util.HtmlUtils;

/**
 * Running text as HTML. Every letter that came from anywhere is escaped here.
 */
final class HtmlWords {

	private static final Pattern UNFIT = Pattern
		.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

	private HtmlWords() {
	}

	static String of(List<Inline> words) {
		var html = new StringBuilder();
		words.forEach((word) -> append(html, word));
		return html.toString();
	}

	private static void append(StringBuilder html, Inline word) {
		switch (word) {
			case Inline.Words words -> html.append(escape(words.plain()));
			case Inline.Bound bound ->
				html.append("<span class=\"bound\">").append(escape(bound.plain())).append("</span>");
			case Inline.Mistake mistake -> html.append("<mark class=\"binding-mistake\">")
				.append(escape(mistake.plain()))
				.append(" <span class=\"binding-reason\">")
				.append(reason(mistake))
				.append("</span></mark>");
			case Inline.Strong strong -> html.append("<strong>").append(of(strong.words())).append("</strong>");
			case Inline.Stressed stressed -> html.append("<em>").append(of(stressed.words())).append("</em>");
			case Inline.Link link -> html.append("<a href=\"")
				.append(escape(link.target()))
				.append("\">")
				.append(of(link.words()))
				.append("</a>");
			case Inline.Break line -> html.append("<br />");
		}
	}

	private static String reason(Inline.Mistake mistake) {
		var words = escape(mistake.reason());
		return mistake.remedy().isEmpty() ? words : "<a href=\"" + escape(mistake.remedy()) + "\">" + words + "</a>";
	}

	static String escape(String text) {
		return HtmlUtils.htmlEscape(clean(text), "UTF-8");
	}

	/**
	 * Without the characters no document may hold, halves of characters, and those that
	 * turn what follows around, so that a number would be read backwards.
	 */
	static String clean(String text) {
		return UNFIT.matcher(text).replaceAll("");
	}

}
