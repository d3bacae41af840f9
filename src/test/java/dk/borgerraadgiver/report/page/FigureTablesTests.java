package dk.borgerraadgiver.report.page;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.HtmlTable;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What the tables of the page say, read by their rows and columns.
 */
@OfficeTest
class FigureTablesTests {

	private static final LocalDate NOW = LocalDate.of(2019, 8, 1);

	private static final LocalDate THEN = LocalDate.of(2018, 8, 1);

	private static final String AUGUST = "fra=1-8-2019&til=31-8-2019";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother cases;

	private UUID type;

	private UUID shelter;

	private UUID authority;

	@BeforeEach
	void twoDepartmentsOfOneCenterNowAndOneThen() {
		this.cases = new CaseMother(this.jdbc);
		this.type = this.cases.code("TYPE", "klage over service");
		UUID center = this.cases.code("DEPARTMENT", "Center for Social");
		this.shelter = this.cases.code("DEPARTMENT", "Botilbud", center, null);
		this.authority = this.cases.code("DEPARTMENT", "Myndighed", center, null);
		for (int i = 0; i < 3; i++) {
			this.cases.concern(this.cases.inquiry(NOW, this.type, null, null), this.shelter);
		}
		this.cases.matter(this.cases.inquiry(NOW), this.authority, null);
		this.cases.concern(this.cases.inquiry(THEN, this.type, null, null), this.shelter);
	}

	@Test
	void aCellOfACrossingSaysWhatItIsAndWhatItWas() {
		var table = table("type_afdeling", "");
		assertThat(table.cell("Center for Social / Botilbud", "klage over service")).isEqualTo("3 mod 1");
		assertThat(table.cell("Center for Social / Botilbud", "I alt")).isEqualTo("3 mod 1");
		assertThat(table.cell("Center for Social / Myndighed", "ikke angivet")).isEqualTo("1 mod 0");
		assertThat(table.cell("Center for Social / Myndighed", "klage over service")).isEqualTo("0");
		assertThat(table.cell("I alt", "I alt")).isEqualTo("4 mod 1");
	}

	@Test
	void aCrossingWithoutAComparisonHasPlainNumbers() {
		assertThat(table("type_afdeling", "&sammenlign=ingen").cell("Center for Social / Botilbud", "I alt"))
			.isEqualTo("3");
	}

	@Test
	void aGroupStandsAboveItsPartsWithTheirSum() {
		var table = table("afdeling", "");
		assertThat(table.rows()).extracting((cells) -> cells.getFirst())
			.containsExactly("Center for Social i alt", "Center for Social / Botilbud", "Center for Social / Myndighed",
					"I alt");
		assertThat(table.cell("Center for Social i alt", "Sager")).isEqualTo("4");
		assertThat(table.cell("Center for Social i alt", "Andel")).isEqualTo("100 %");
		assertThat(table.cell("Center for Social i alt", "Sidst")).isEqualTo("1");
		assertThat(table.cell("Center for Social i alt", "Klageforhold")).isEqualTo("1");
	}

	@Test
	void aMonthOnlyTheComparisonHasIsNamedAndCountsNothing() {
		var table = table("maaned", "&sammenlign=fri&sammenlignFra=1-7-2018&sammenlignTil=31-8-2018");
		assertThat(table.row("august 2019 mod juli 2018")).endsWith("4", "100 %", "0", "–");
		assertThat(table.row("ingen måned mod august 2018")).endsWith("–", "–", "1", "–");
		assertThat(table.row("I alt")).endsWith("4", "100 %", "1", "+300 %");
	}

	@Test
	void sparringHasTablesOfItsOwnOnlyWhereThereIsSome() {
		assertThat(page(AUGUST)).doesNotContain("id=\"sparring_afdeling\"");
		UUID sparring = this.cases.code("TYPE", "sparring med ansatte", null, "SPARRING");
		this.cases.concern(this.cases.inquiry(NOW, sparring, null, null), this.authority);
		assertThat(table("sparring_afdeling", "").cell("Center for Social / Myndighed", "Sparring")).isEqualTo("1");
		assertThat(table("sparring_kanal", "").cell("ikke angivet", "Sparring")).isEqualTo("1");
		assertThat(table("sparring_maaned", "").cell("august 2019 mod august 2018", "Sparring")).isEqualTo("1");
		assertThat(table("totaler", "").cell("henvendelser", "Antal")).isEqualTo("4");
	}

	@Test
	void everySectionThatIsLeadToIsThereAndNoneIsEmpty() {
		var page = Jsoup.parse(page(AUGUST));
		assertThat(page.select(".figures-nav a").eachAttr("href"))
			.containsExactly("#del-overview", "#del-matters", "#del-departments", "#del-arrival", "#del-outcome",
					"#del-clocks", "#regler")
			.allSatisfy((href) -> assertThat(page.select(href)).hasSize(1));
		assertThat(page.select(".figures-section"))
			.allSatisfy((section) -> assertThat(section.select("table")).isNotEmpty());
	}

	@Test
	void aPeriodWithOneInquiryReadsAsOne() {
		var names = Jsoup.parse(page("fra=1-8-2018&til=1-8-2018")).select(".key-figure-name").eachText();
		assertThat(names).contains("henvendelse", "sag", "borger").doesNotContain("henvendelser", "sager", "borgere");
	}

	private HtmlTable table(String key, String comparison) {
		return HtmlTable.in(page(AUGUST + comparison), key);
	}

	private String page(String query) {
		var page = this.mvc.get().uri("/tal?" + query).with(user(Staff.ADVISOR)).exchange();
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
