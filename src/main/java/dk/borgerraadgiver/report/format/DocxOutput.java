package dk.borgerraadgiver.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cover;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.Written;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The report as a Word document, on the municipality's own template if it has one.
 */
@Component
@Order(3)
class DocxOutput implements OutputFormat {

	private static final int HEAD_SPACE = 3200;

	private final MessageSource messages;

	DocxOutput(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public String ending() {
		return "docx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}

	@Override
	public byte[] write(Edition edition, Imprint imprint) {
		var cover = edition.content().cover();
		var fields = new DocxFields(word("report.document.page"), word("report.document.page.of"));
		try (var written = new ByteArrayOutputStream()) {
			var sheet = DocxSheet.of(imprint.wordTemplate(), cover, fields);
			var document = sheet.document();
			try {
				var properties = document.getProperties().getCoreProperties();
				properties.setTitle(HtmlWords.clean(edition.title()));
				properties.setCreator(HtmlWords.clean(cover.municipality()));
				properties.getUnderlyingProperties().setLanguageProperty(Written.DANISH.toLanguageTag());
				cover(sheet, cover, edition);
				contents(sheet, edition);
				var body = new DocxBody(sheet, fields);
				edition.content().chapters().forEach(body::write);
				line(sheet, DocxSheet.NOTE, word("report.document.imprint", imprint.day()));
				line(sheet, DocxSheet.NOTE, word("report.document.hash") + " " + imprint.hash());
				document.write(written);
			}
			finally {
				// to close it would be to write it once more, to nowhere
				document.getPackage().revert();
			}
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void cover(DocxSheet sheet, Cover cover, Edition edition) {
		var logo = cover.logo();
		if (logo != null) {
			DocxPicture.logo(sheet.document().createParagraph(), logo);
		}
		var office = sheet.paragraph(DocxSheet.SUBTITLE);
		office.setSpacingBefore(HEAD_SPACE);
		office.createRun().setText(HtmlWords.clean(word("report.document.office") + " · " + cover.municipality()));
		line(sheet, DocxSheet.TITLE, cover.title());
		line(sheet, DocxSheet.SUBTITLE,
				edition.name().isEmpty() ? cover.kind() : cover.kind() + " · " + edition.name());
		line(sheet, DocxSheet.SUBTITLE, cover.days());
	}

	/** Chapters and what stands below them, each leading to its place. */
	private void contents(DocxSheet sheet, Edition edition) {
		var heading = sheet.paragraph(DocxSheet.CONTENTS);
		heading.setPageBreak(true);
		heading.createRun().setText(word("report.document.contents"));
		var lines = lines(edition);
		for (int place = 0; place < lines.size(); place++) {
			var line = lines.get(place);
			if (line.level() <= DocxFields.CONTENTS_LEVELS) {
				DocxFields.line(sheet.paragraph("TOC" + line.level()), line.words(), DocxFields.name(place + 1),
						place == 0, isLast(lines, place));
			}
		}
	}

	private static boolean isLast(List<Line> lines, int place) {
		return lines.stream().skip(place + 1L).noneMatch((line) -> line.level() <= DocxFields.CONTENTS_LEVELS);
	}

	/** Every heading in order, as the body marks them. */
	private static List<Line> lines(Edition edition) {
		return edition.content()
			.chapters()
			.stream()
			.flatMap((chapter) -> Stream.concat(Stream.of(new Line(1, chapter.title())),
					chapter.blocks()
						.stream()
						.filter(Block.Heading.class::isInstance)
						.map(Block.Heading.class::cast)
						.map((heading) -> new Line(heading.level() - 1, Inline.plain(heading.words())))))
			.toList();
	}

	private static void line(DocxSheet sheet, String style, String words) {
		sheet.paragraph(style).createRun().setText(HtmlWords.clean(words));
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Written.DANISH);
	}

	/**
	 * A heading in the list of headings.
	 *
	 * @param level 1 for a chapter
	 * @param words what it says
	 */
	private record Line(int level, String words) {
	}

}
