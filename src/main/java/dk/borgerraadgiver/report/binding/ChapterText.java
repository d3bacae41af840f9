package dk.borgerraadgiver.report.binding;

import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.KeyNumber;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import org.springframework.context.MessageSource;

/**
 * The text of chapters, in Markdown with figures between double braces, as the content of
 * a report.
 */
public final class ChapterText {

	private static final int DEEPEST_NESTING = 20;

	private static final Parser PARSER = Parser.builder()
		.maxOpenBlockParsers(DEEPEST_NESTING)
		.customInlineContentParserFactory(new BraceParser())
		.build();

	private static final Parser PLAIN = Parser.builder().maxOpenBlockParsers(DEEPEST_NESTING).build();

	private final Vocabulary vocabulary;

	private final MessageSource messages;

	private final Locale locale;

	/**
	 * Understands texts by the figures of one report.
	 * @param told what they can speak of
	 * @param passages what they can take in whole
	 * @param locale the language mistakes are told in
	 */
	public ChapterText(Told told, Passages passages, MessageSource messages, Locale locale) {
		this.vocabulary = new Vocabulary(told, passages, messages);
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * Reads a chapter. What can't be understood stands as a mistake at its place.
	 * @param anchor what the names of its places begin with
	 */
	public List<Block> read(String text, String anchor) {
		Node document = PARSER.parse(text);
		return new BlockReader(new InlineReader(this::meaning, this::reason), anchor).read(document);
	}

	/** A text with no figures in it, as it stands set apart: without headings. */
	public static List<Block> plain(String text) {
		return new BlockReader(new InlineReader((node) -> new Meaning.Said(""), Meaning.Wrong::key), "")
			.read(PLAIN.parse(text))
			.stream()
			.map(ChapterText::withoutHeading)
			.toList();
	}

	private static Block withoutHeading(Block block) {
		return switch (block) {
			case Block.Heading heading -> new Block.Paragraph(List.of(new Inline.Strong(heading.words())));
			case Block.Quotation quotation ->
				new Block.Quotation(quotation.blocks().stream().map(ChapterText::withoutHeading).toList());
			case Block.Listing list -> new Block.Listing(list.numbered(), list.first(),
					list.items()
						.stream()
						.map((item) -> item.stream().map(ChapterText::withoutHeading).toList())
						.toList());
			default -> block;
		};
	}

	/** Everything a text can speak of, with what it would say. */
	public List<Offers> offers() {
		return this.vocabulary.offers();
	}

	/** How many, and what has changed. */
	public List<KeyNumber> keyNumbers() {
		return this.vocabulary.keyNumbers();
	}

	private Meaning meaning(BoundNode node) {
		return node.isClosed() ? this.vocabulary.meaning(node.source()) : Meaning.Wrong.of("report.binding.unclosed");
	}

	private String reason(Meaning.Wrong wrong) {
		return this.messages.getMessage(wrong.key(), wrong.arguments().toArray(), this.locale);
	}

}
