package dk.borgerraadgiver.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import javax.imageio.ImageIO;

import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Cell;
import dk.borgerraadgiver.report.content.Grid;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChartSvgTests {

	private static final String LONG = "Center for Beskæftigelse og Uddannelse / Arbejdsmarkedsindsatskoordineringsafdelingen";

	@ParameterizedTest
	@EnumSource(Block.Chart.Shape.class)
	void everyNameIsWholeInAsManyLinesAsItNeeds(Block.Chart.Shape shape) {
		var words = String.join("", Jsoup.parse(ChartSvg.of(chart(shape))).select("text").eachText());
		assertThat(words.replace("-", "").replace(" ", "")).contains(LONG.replace(" ", ""), "Ydelse");
	}

	@ParameterizedTest
	@EnumSource(Block.Chart.Shape.class)
	void onPaperItsWordsAreDrawnSoThatNoTypefaceOfTheMachineIsAskedFor(Block.Chart.Shape shape) {
		var svg = Jsoup.parse(ChartSvg.onPaper(chart(shape)));
		assertThat(svg.select("text")).isEmpty();
		assertThat(svg.select("path[d^=M]")).hasSizeGreaterThan(4);
	}

	@Test
	void wordsAreBrokenWhereDanishBreaksThem() {
		assertThat(Syllables.of("sagsbehandlingstid")).containsExactly("sags", "be", "hand", "lings", "tid");
		assertThat(Lines.of("sagsbehandlingstid", 70).all()).allMatch((line) -> Lines.wide(line) <= 70)
			.first()
			.asString()
			.endsWith("-");
		assertThat(Lines.of("xxxxxxxxxxxxxxxxxxxxxxxx", 50).all()).hasSizeGreaterThan(2);
	}

	@Test
	void aPictureHasDarkLettersAtTheLeft() throws IOException {
		var picture = ImageIO.read(new ByteArrayInputStream(ChartPicture.of(chart(Block.Chart.Shape.BARS)).png()));
		assertThat(picture.getWidth()).isEqualTo(1800);
		boolean dark = false;
		for (int x = 0; x < 600; x++) {
			for (int y = 60; y < picture.getHeight(); y++) {
				int pixel = picture.getRGB(x, y);
				dark |= (pixel >>> 24) > 200 && (pixel & 0xFF) < 60;
			}
		}
		assertThat(dark).isTrue();
	}

	private static Block.Chart chart(Block.Chart.Shape shape) {
		var rows = List.of(new Grid.Row(LONG, 0, List.of(count(7), count(3), count(10))),
				new Grid.Row("Ydelse", 0, List.of(count(2), count(1), count(3))));
		return new Block.Chart("a", shape, "Størst er én.", new Grid("afdeling", "Afdelinger", "", "Afdeling",
				List.of("klage", "vejledning", "I alt"), rows, null));
	}

	private static Cell count(long value) {
		return new Cell(Long.toString(value), BigDecimal.valueOf(value), Cell.Measure.COUNT, false);
	}

}
