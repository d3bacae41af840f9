package dk.borgerraadgiver.letter.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of letters: CommonMark without HTML and images, where a new line is a new
 * line.
 */
public final class Markdown {

	private static final int DEEPEST_NESTING = 20;

	/** A letter's own heading is the first level. */
	private static final int LAST_LEVEL = 4;

	private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

	private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST_NESTING).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.escapeHtml(true)
		.softbreak("<br />\n")
		.attributeProviderFactory((context) -> (AttributeProvider) Markdown::describe)
		.build();

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "hr", "pre", "code",
				"a")
		.allowUrlProtocols(SCHEMES.toArray(String[]::new))
		.allowAttributes("href", "title")
		.onElements("a")
		.allowAttributes("start")
		.matching((element, attribute, value) -> value.matches("[0-9]{1,9}") ? value : null)
		.onElements("ol")
		.toFactory();

	private Markdown() {
	}

	/**
	 * The text as HTML that can stand in a page and in a PDF: well-formed, and harmless.
	 */
	public static String html(String text) {
		return POLICY.sanitize(RENDERER.render(parse(text)));
	}

	/**
	 * The text as a tree whose headings step down one level at a time, from the second.
	 */
	static Node parse(String text) {
		Node document = PARSER.parse(text);
		document.accept(new Steps());
		return document;
	}

	/** Where a link leads, if that is somewhere a letter may lead to. */
	static Optional<URI> target(Link link) {
		try {
			var target = new URI(link.getDestination());
			return Optional.of(target)
				.filter((uri) -> uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/** A link in an accessible PDF says where it leads. */
	private static void describe(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Link link && !attributes.containsKey("title")) {
			attributes.put("title", link.getDestination());
		}
	}

	/**
	 * No level of headings is skipped, whatever was typed.
	 */
	private static final class Steps extends AbstractVisitor {

		private int last = 1;

		@Override
		public void visit(Heading heading) {
			this.last = Math.min(Math.min(heading.getLevel(), this.last) + 1, LAST_LEVEL);
			heading.setLevel(this.last);
		}

	}

}
