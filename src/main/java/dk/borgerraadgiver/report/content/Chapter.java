package dk.borgerraadgiver.report.content;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param anchor its name in the document, unique, letters and hyphens
 * @param title its heading
 * @param inShort whether the short version has it
 * @param inParts whether each department's part has it
 * @param blocks what stands in it
 */
public record Chapter(String anchor, String title, boolean inShort, boolean inParts, List<Block> blocks) {

	/** The headings right below its own, as a list of contents has them. */
	public List<Block.Heading> headings() {
		return this.blocks.stream()
			.filter(Block.Heading.class::isInstance)
			.map(Block.Heading.class::cast)
			.filter((heading) -> heading.level() == Block.Heading.FIRST)
			.toList();
	}

	/** What could not be understood in it. */
	public List<Inline.Mistake> mistakes() {
		return this.blocks.stream().flatMap(Mistakes::in).toList();
	}

}
