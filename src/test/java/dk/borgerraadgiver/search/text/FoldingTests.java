package dk.borgerraadgiver.search.text;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class FoldingTests {

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "Århus, Aarhus", "ÆRØ, aeroe", "Kjær, Kær", "kjøbenhavn, København", "e-mail, email",
			"A-kasse, akasse", "allé, alle", "Müller, muller", "klagede, klage", "o\u0308, ø", "ﬁl, fil",
			"§ 65 e, 65 e", "svar.pdf, svar pdf" })
	void theseAreCompared(String one, String other) {
		assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "møde", "glæde", "steder", "nede", "ædelsten" })
	void onlyTheEndingOfTheLongPastIsShortened(String word) {
		assertThat(Folding.fold(word)).hasSizeGreaterThanOrEqualTo(word.length());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Åse & Jørgen Kjær – e-mail: a@b.dk", "ﬁnans, o\u0308l og A\u030Arhus", "12.345,67 kr. (§ 7)",
					"klagede, levede; møde_aftale", "Zażółć Şeker Łódź Дом", "", "  ", "gjorde-gjæld K-jern", "½ ² Ⅳ" })
	void theDatabaseFoldsAlike(String text) {
		assertThat(Folding.fold(text)).isEqualTo(folded(text));
	}

	@Test
	void theDatabaseFoldsAWholeOfficeAlike() throws Exception {
		String all = new ClassPathResource("search/cases.csv").getContentAsString(UTF_8);
		assertThat(Folding.fold(all)).isEqualTo(folded(all));
	}

	private String folded(String text) {
		return this.jdbc.sql("select folded_text(?)").param(text).query(String.class).single();
	}

}
