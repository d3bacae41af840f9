package dk.borgerraadgiver.report.format;

import java.util.List;

import dk.borgerraadgiver.report.content.Inline;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes running text into a paragraph of a Word document.
 *
 * @param paragraph where it goes
 * @param bold whether it has weight
 * @param italic whether it is stressed
 */
record DocxWords(XWPFParagraph paragraph, boolean bold, boolean italic) {

	static void write(XWPFParagraph paragraph, List<Inline> words) {
		new DocxWords(paragraph, false, false).write(words);
	}

	private void write(List<Inline> words) {
		words.forEach(this::write);
	}

	private void write(Inline word) {
		switch (word) {
			case Inline.Strong strong -> new DocxWords(this.paragraph, true, this.italic).write(strong.words());
			case Inline.Stressed stressed -> new DocxWords(this.paragraph, this.bold, true).write(stressed.words());
			case Inline.Link link -> link(link);
			case Inline.Break line -> this.paragraph.createRun().addBreak();
			default -> style(this.paragraph.createRun()).setText(HtmlWords.clean(word.plain()));
		}
	}

	private void link(Inline.Link link) {
		var run = this.paragraph.createHyperlinkRun(link.target());
		style(run).setText(HtmlWords.clean(link.plain()));
		run.setUnderline(UnderlinePatterns.SINGLE);
		run.setColor("004D99");
	}

	private XWPFRun style(XWPFRun run) {
		// what is neither is left to the style: a heading's has weight of its own
		if (this.bold) {
			run.setBold(true);
		}
		if (this.italic) {
			run.setItalic(true);
		}
		return run;
	}

}
