package dk.borgerraadgiver.report.binding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dk.borgerraadgiver.report.content.Inline;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads running text. HTML is text like any other, and a picture is its words.
 */
final class InlineReader {

	private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

	private final Function<BoundNode, Meaning> meaning;

	private final Function<Meaning.Wrong, String> reason;

	InlineReader(Function<BoundNode, Meaning> meaning, Function<Meaning.Wrong, String> reason) {
		this.meaning = meaning;
		this.reason = reason;
	}

	Meaning meaning(BoundNode node) {
		return this.meaning.apply(node);
	}

	/** What stands below a node. */
	List<Inline> read(Node parent) {
		var words = new ArrayList<Inline>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			words.addAll(one(node));
		}
		return words;
	}

	private List<Inline> one(Node node) {
		return switch (node) {
			case Text text -> List.of(new Inline.Words(text.getLiteral()));
			case Code code -> List.of(new Inline.Words(code.getLiteral()));
			case HtmlInline html -> List.of(new Inline.Words(html.getLiteral()));
			case SoftLineBreak line -> List.of(new Inline.Words(" "));
			case HardLineBreak line -> List.of(new Inline.Break());
			case StrongEmphasis strong -> List.of(new Inline.Strong(read(strong)));
			case Emphasis stressed -> List.of(new Inline.Stressed(read(stressed)));
			case Link link -> link(link);
			case Image image -> read(image);
			case BoundNode bound -> List.of(bound(bound));
			default -> read(node);
		};
	}

	private List<Inline> link(Link link) {
		var words = read(link);
		return target(link.getDestination()).<List<Inline>>map((target) -> List.of(new Inline.Link(target, words)))
			.orElse(words);
	}

	private static Optional<String> target(String destination) {
		try {
			var scheme = new URI(destination).getScheme();
			return (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) ? Optional.of(destination)
					: Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private Inline bound(BoundNode node) {
		return switch (this.meaning.apply(node)) {
			case Meaning.Said said -> new Inline.Bound(said.words(), node.source());
			case Meaning.Listed listed -> new Inline.Bound(sentence(listed.things()), node.source());
			case Meaning.Wrong wrong -> mistake(node, wrong);
			case Meaning.Shown shown -> mistake(node, Meaning.Wrong.of("report.binding.stands-alone"));
			case Meaning.Whole whole -> mistake(node, Meaning.Wrong.of("report.binding.stands-alone"));
			case Meaning.Drawn drawn -> mistake(node, Meaning.Wrong.of("report.binding.stands-alone"));
		};
	}

	private Inline mistake(BoundNode node, Meaning.Wrong wrong) {
		return new Inline.Mistake(node.source(), this.reason.apply(wrong), wrong.remedy());
	}

	/** {@code a, b og c}. */
	private static String sentence(List<String> things) {
		return (things.size() < 2) ? String.join("", things)
				: String.join(", ", things.subList(0, things.size() - 1)) + " og " + things.getLast();
	}

}
