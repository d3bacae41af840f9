package dk.borgerraadgiver.report.binding;

import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Inline;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * Reads a chapter's blocks. A figure that is a table, a chart or a list and stands alone
 * in its paragraph takes the paragraph's place; no level of headings is skipped.
 */
final class BlockReader {

	/** A chapter's own heading is the second level of the document. */
	private static final int CHAPTER_LEVEL = 2;

	private static final int LAST_LEVEL = 4;

	private final InlineReader inlines;

	private final String anchor;

	private int level = CHAPTER_LEVEL;

	private int places;

	BlockReader(InlineReader inlines, String anchor) {
		this.inlines = inlines;
		this.anchor = anchor;
	}

	List<Block> read(Node parent) {
		var blocks = new ArrayList<Block>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			blocks.addAll(one(node));
		}
		return blocks;
	}

	private List<Block> one(Node node) {
		return switch (node) {
			case Heading heading -> List.of(heading(heading));
			case Paragraph text -> paragraph(text);
			case BulletList list -> List.of(new Block.Listing(false, 1, items(list)));
			case OrderedList list -> List.of(new Block.Listing(true, first(list), items(list)));
			case BlockQuote quote -> List.of(new Block.Quotation(read(quote)));
			case FencedCodeBlock code -> List.of(literal(code.getLiteral()));
			case IndentedCodeBlock code -> List.of(literal(code.getLiteral()));
			case HtmlBlock html -> List.of(literal(html.getLiteral()));
			default -> List.of();
		};
	}

	private Block heading(Heading heading) {
		this.level = Math.clamp(heading.getLevel() + 1L, CHAPTER_LEVEL + 1, Math.min(this.level + 1, LAST_LEVEL));
		return new Block.Heading(this.level, place(), this.inlines.read(heading));
	}

	private List<Block> paragraph(Paragraph text) {
		if (text.getFirstChild() instanceof BoundNode alone && alone.getNext() == null) {
			switch (this.inlines.meaning(alone)) {
				case Meaning.Shown shown -> {
					return List.of(new Block.Table(place(), shown.grid()));
				}
				case Meaning.Drawn drawn -> {
					return List.of(new Block.Chart(place(), drawn.shape(), drawn.told(), drawn.grid()));
				}
				case Meaning.Listed listed -> {
					return List
						.of(new Block.Listing(true, 1, listed.things().stream().map(BlockReader::item).toList()));
				}
				case Meaning.Whole whole -> {
					return whole.told().blocks().stream().map(this::placed).toList();
				}
				default -> {
				}
			}
		}
		return List.of(new Block.Paragraph(this.inlines.read(text)));
	}

	/**
	 * A passage's block where it stands; a heading too deep for the document is a line.
	 */
	private Block placed(Block block) {
		return switch (block) {
			case Block.Heading heading when this.level + heading.level() > LAST_LEVEL ->
				new Block.Paragraph(List.of(new Inline.Strong(heading.words())));
			case Block.Heading heading -> new Block.Heading(this.level + heading.level(), place(), heading.words());
			case Block.Table table -> new Block.Table(place(), table.grid());
			default -> block;
		};
	}

	private static List<Block> item(String words) {
		return List.of(new Block.Paragraph(List.of(new Inline.Words(words))));
	}

	private List<List<Block>> items(Node list) {
		var items = new ArrayList<List<Block>>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			items.add(read(item));
		}
		return items;
	}

	private static int first(OrderedList list) {
		Integer first = list.getMarkerStartNumber();
		return (first != null) ? first : 1;
	}

	private static Block literal(String text) {
		return new Block.Paragraph(List.of(new Inline.Words(text.strip())));
	}

	private String place() {
		this.places++;
		return this.anchor + "-" + this.places;
	}

}
