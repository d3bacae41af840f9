package dk.borgerraadgiver.report.format;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Cover;
import dk.borgerraadgiver.report.content.Grid;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.KeyNumber;
import dk.borgerraadgiver.report.content.Logo;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.shared.Period;

/**
 * Reports to be printed: with everything one can hold, and with what nobody hopes for.
 */
public final class ContentMother {

	static final Imprint IMPRINT = new Imprint(LocalDate.of(2026, 1, 20), "0123456789abcdef".repeat(4));

	/** What somebody may write who means no good. */
	public static final String HOSTILE = "<script>alert(1)</script> {{ {{henvendelser}} }} ${7*7} [[${7*7}]] __${7*7}__ & ]]> \u202Eطابق 🙂";

	/** What no document may hold: halves of characters, and those that are none. */
	private static final String UNFIT = "\u0000\u0007\uD83D\uFFFE";

	private static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

	private ContentMother() {
	}

	/** Every kind of block, a table that keeps something back, and an empty one. */
	public static ReportContent everything() {
		var statistics = List.<Block>of(new Block.Heading(3, "kapitel-2-1", List.of(words("Afdelinger"))),
				new Block.Table("kapitel-2-2", crossing()), new Block.Table("kapitel-2-3", empty()),
				chart(Block.Chart.Shape.BARS, 12), chart(Block.Chart.Shape.COLUMNS, 12),
				new Block.Chart("kapitel-2-9", Block.Chart.Shape.BARS, "Der er intet at vise.", empty()));
		var under = new Block.Listing(false, 1, List.of(List.of(paragraph(words("under")))));
		var themes = List.<Block>of(new Block.Quotation(List.of(paragraph(words("En borger ventede længe.")))),
				new Block.Listing(true, 3,
						List.of(List.of(paragraph(words("tredje"))), List.of(paragraph(words("fjerde")), under))),
				new Block.Heading(3, "kapitel-3-1", List.of(words("Mellem"))),
				new Block.Heading(4, "kapitel-3-2", List.of(words("Dybt"))),
				paragraph(new Inline.Strong(List.of(words("fed "))), new Inline.Stressed(List.of(words("kursiv "))),
						new Inline.Link("https://www.retsinformation.dk", List.of(words("loven"))), new Inline.Break(),
						words("ny linje")));
		return report(
				List.of(chapter(1, "Resumé", true, List.of(words("I alt "), bound("379"), words(" henvendelser."))),
						new Chapter("kapitel-2", "Statistik", false, false, statistics),
						new Chapter("kapitel-3", "Temaer", true, true, themes)));
	}

	/** A paragraph of a million letters, half of them one word. */
	static ReportContent endless() {
		return report(List.of(new Chapter("kapitel-1", "Langt", true, true,
				List.of(paragraph(words("ord om ".repeat(70_000) + "x".repeat(500_000)))))));
	}

	/** What somebody might write who means no good. */
	static ReportContent hostile() {
		var rows = Stream.of("=HYPERLINK(\"x\") ", UNFIT + "=1+1 ", "@SUM(A1) ", "+1 ", "-1 ")
			.map((beginning) -> new Grid.Row(beginning + HOSTILE + UNFIT, 0, List.of(count(7))))
			.toList();
		var grid = new Grid("kategori", "=1+1 " + HOSTILE, HOSTILE + UNFIT, HOSTILE, List.of("=cmd|x"), rows, null);
		return report(List.of(new Chapter("kapitel-1", HOSTILE + UNFIT, true, true,
				List.of(paragraph(words(HOSTILE + UNFIT)), new Block.Table("kapitel-1-1", grid),
						new Block.Chart("kapitel-1-2", Block.Chart.Shape.BARS, HOSTILE, grid)))));
	}

	private static ReportContent report(List<Chapter> chapters) {
		return new ReportContent(
				new Cover("Næstved Kommune", "Årsberetning", "Borgerrådgiverens årsberetning 2023", YEAR,
						List.of(YEAR.yearBefore()), logo()),
				List.of(new KeyNumber("henvendelser", "379", "en stigning på 12 %")), chapters);
	}

	/** A blue shield. */
	private static Logo logo() {
		var picture = new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB);
		var pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, 300, 120);
		pen.setColor(new Color(0x00416E));
		pen.fillRoundRect(4, 4, 92, 112, 20, 60);
		pen.fillRect(112, 36, 180, 18);
		pen.fillRect(112, 66, 120, 18);
		pen.dispose();
		try (var written = new ByteArrayOutputStream()) {
			ImageIO.write(picture, "png", written);
			return new Logo(Base64.getEncoder().encodeToString(written.toByteArray()), 300, 120,
					"Næstved Kommunes byvåben");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Chapter chapter(int number, String title, boolean inShort, List<Inline> words) {
		return new Chapter("kapitel-" + number, title, inShort, true, List.of(new Block.Paragraph(words)));
	}

	static Grid crossing() {
		return new Grid("type_afdeling", "Type og afdeling", "Sager lægger sammen til 393. ·· er holdt tilbage.",
				"Afdeling", List.of("klage", "vejledning", "I alt"),
				List.of(new Grid.Row("Center for Arbejdsmarked", 0, List.of(count(100), count(49).kept(), count(149))),
						new Grid.Row("Center for Børn og Unge", 1, List.of(count(200), count(44).kept(), count(244)))),
				new Grid.Row("I alt", 0, List.of(count(300), count(93), count(393))));
	}

	private static Grid empty() {
		return new Grid("maegling", "Mæglinger", "Der var ingen.", "Afdeling", List.of(), List.of(), null);
	}

	private static Block.Chart chart(Block.Chart.Shape shape, int rows) {
		var lines = IntStream.rangeClosed(1, rows)
			.mapToObj((n) -> new Grid.Row(
					(shape == Block.Chart.Shape.COLUMNS) ? "januar 20" + (10 + n) : "Afdeling nummer " + n, 0,
					List.of(count(n * 7L), new Cell("12 %", BigDecimal.valueOf(12), Cell.Measure.PERCENT, false),
							count(n * 5L))))
			.toList();
		return new Block.Chart("kapitel-2-" + shape, shape, "Størst er nummer 12 med 84.",
				new Grid("afdeling", "Afdelinger", "", "Afdeling", List.of("2023", "Andel", "2022"), lines, null));
	}

	private static Cell count(long value) {
		return new Cell(Long.toString(value), BigDecimal.valueOf(value), Cell.Measure.COUNT, false);
	}

	private static Block.Paragraph paragraph(Inline... words) {
		return new Block.Paragraph(List.of(words));
	}

	private static Inline words(String words) {
		return new Inline.Words(words);
	}

	private static Inline bound(String words) {
		return new Inline.Bound(words, "henvendelser");
	}

}
