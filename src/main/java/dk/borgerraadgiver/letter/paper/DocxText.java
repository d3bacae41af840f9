package dk.borgerraadgiver.letter.paper;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

import dk.borgerraadgiver.paper.DocxLists;
import dk.borgerraadgiver.paper.DocxStyleSheet;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes the text of a letter into a Word document, block by block.
 */
final class DocxText extends AbstractVisitor {

	private static final int INDENT = 425;

	private final XWPFDocument document;

	private final DocxLists lists;

	private final Deque<BigInteger> open = new ArrayDeque<>();

	private XWPFParagraph paragraph;

	private boolean itemBegins;

	private boolean quoted;

	private boolean bold;

	private boolean italic;

	DocxText(XWPFDocument document) {
		this.document = document;
		this.lists = new DocxLists(document);
		this.paragraph = document.getLastParagraph();
	}

	@Override
	public void visit(Heading heading) {
		begin(DocxStyleSheet.heading(heading.getLevel()));
		visitChildren(heading);
	}

	@Override
	public void visit(Paragraph text) {
		begin(this.quoted ? DocxStyleSheet.QUOTE : this.open.isEmpty() ? DocxStyleSheet.NORMAL : DocxStyleSheet.LIST);
		visitChildren(text);
	}

	@Override
	public void visit(BlockQuote quote) {
		boolean outside = this.quoted;
		this.quoted = true;
		visitChildren(quote);
		this.quoted = outside;
	}

	@Override
	public void visit(BulletList list) {
		within(this.lists.bullets(), list);
	}

	@Override
	public void visit(OrderedList list) {
		Integer first = list.getMarkerStartNumber();
		within(this.lists.numbers((first != null) ? first : 1), list);
	}

	private void within(BigInteger number, Node list) {
		this.open.push(number);
		visitChildren(list);
		this.open.pop();
		this.itemBegins = false;
	}

	@Override
	public void visit(ListItem item) {
		this.itemBegins = true;
		visitChildren(item);
	}

	@Override
	public void visit(FencedCodeBlock block) {
		literal(block.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		literal(block.getLiteral());
	}

	@Override
	public void visit(HtmlBlock block) {
		literal(block.getLiteral());
	}

	private void literal(String text) {
		begin(DocxStyleSheet.NORMAL);
		text.strip().lines().forEach((line) -> {
			run().setText(line);
			this.paragraph.createRun().addBreak();
		});
	}

	@Override
	public void visit(Text text) {
		run().setText(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		run().setText(code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		run().setText(html.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak line) {
		this.paragraph.createRun().addBreak();
	}

	@Override
	public void visit(HardLineBreak line) {
		this.paragraph.createRun().addBreak();
	}

	@Override
	public void visit(Emphasis emphasis) {
		boolean outside = this.italic;
		this.italic = true;
		visitChildren(emphasis);
		this.italic = outside;
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		boolean outside = this.bold;
		this.bold = true;
		visitChildren(emphasis);
		this.bold = outside;
	}

	/**
	 * A link's words; it can be followed when it leads somewhere a letter may lead to.
	 */
	@Override
	public void visit(Link link) {
		var before = this.paragraph.getRuns().size();
		visitChildren(link);
		Markdown.target(link).ifPresent((target) -> {
			var words = new StringBuilder();
			for (int i = this.paragraph.getRuns().size() - 1; i >= before; i--) {
				words.insert(0, this.paragraph.getRuns().get(i).text());
				this.paragraph.removeRun(i);
			}
			var run = this.paragraph.createHyperlinkRun(target.toString());
			run.setText(words.toString());
			run.setUnderline(UnderlinePatterns.SINGLE);
			run.setColor("004D99");
		});
	}

	private void begin(String style) {
		this.paragraph = this.document.createParagraph();
		this.paragraph.setStyle(style);
		if (this.open.isEmpty()) {
			return;
		}
		int level = Math.min(this.open.size(), DocxLists.LEVELS) - 1;
		if (this.itemBegins) {
			this.paragraph.setNumID(this.open.getFirst());
			this.paragraph.setNumILvl(BigInteger.valueOf(level));
			this.itemBegins = false;
		}
		else {
			this.paragraph.setIndentationLeft(INDENT * (level + 1));
		}
	}

	private XWPFRun run() {
		var run = this.paragraph.createRun();
		run.setBold(this.bold);
		run.setItalic(this.italic);
		return run;
	}

}
