package dk.borgerraadgiver.search;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A search is narrowed by all that the list is narrowed by.
 */
@OfficeTest
class SearchFilterPagesTests extends SearchPages {

	private UUID type = InquiryFilter.NOBODY;

	private UUID channel = InquiryFilter.NOBODY;

	private UUID group = InquiryFilter.NOBODY;

	private UUID category = InquiryFilter.NOBODY;

	/** One case that every filter finds, and one that none finds. */
	@BeforeEach
	void haveTwoCases() {
		this.type = this.cases.code("TYPE", "Klage over larm");
		this.channel = this.cases.code("CHANNEL", "Brevdue");
		this.group = this.cases.code("DEPARTMENT", "Center for Støj");
		this.category = this.cases.code("CATEGORY", "Larm");
		var department = this.cases.code("DEPARTMENT", "Vejstøj", this.group, null);
		var wanted = this.cases.inquiry(DAY, this.type, this.channel, null);
		this.cases.matter(wanted, department, this.category);
		this.office.note(wanted, "Om støj fra naboen");
		this.jdbc.sql("update inquiry set advisor_id = ? where id = ?").params(Staff.ADVISOR.id(), wanted).update();
		var other = this.cases.inquiry(LocalDate.of(2019, 8, 1));
		this.office.note(other, "Om støj fra vejen");
		this.cases.close(other, LocalDate.of(2019, 9, 1));
	}

	@Test
	void eachFilterOfTheListNarrowsTheHits() {
		assertThat(found("støj")).bodyText().contains("2 sager fundet");
		for (String[] filter : new String[][] { { "fra", "1-1-2026" }, { "status", "AABEN" }, { "frist", "OVER" },
				{ "type", this.type.toString() }, { "kanal", this.channel.toString() },
				{ "afdeling", this.group.toString() }, { "kategori", this.category.toString() },
				{ "raadgiver", Staff.ADVISOR.id().toString() }, { "mine", "true" } }) {
			assertThat(found(Staff.ADVISOR, "tekst", "støj", filter[0], filter[1])).as(filter[0])
				.bodyText()
				.contains("1 sag fundet", "naboen")
				.doesNotContain("fra vejen");
		}
	}

	@Test
	void casesOfNoAdvisorAndOfAnotherAreFoundApart() {
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "raadgiver", InquiryFilter.NOBODY.toString())).bodyText()
			.contains("1 sag fundet", "vejen");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "raadgiver", Staff.SECOND_ADVISOR.id().toString())).bodyText()
			.contains("Ingen sager fundet", "Søg i alle sager");
	}

	@Test
	void theFilterIsKeptFromPageToPageAndStandsInNoAddress() {
		for (int i = 0; i < 25; i++) {
			this.office.note(this.cases.inquiry(DAY), "Støj nummer " + i);
		}
		this.jdbc.sql("update inquiry set advisor_id = ? where advisor_id is null and case_year = 2026")
			.param(Staff.SECOND_ADVISOR.id())
			.update();
		String advisor = Staff.SECOND_ADVISOR.id().toString();
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "raadgiver", advisor, "status", "AABEN")).bodyText()
			.contains("25 sager fundet", "Side 1 af 2", "<option value=\"AABEN\" selected=\"selected\">",
					"<option value=\"" + advisor + "\" selected=\"selected\">");
		assertThat(found(Staff.ADVISOR, "tekst", "støj", "raadgiver", advisor, "status", "AABEN", "side", "2"))
			.bodyText()
			.contains("25 sager fundet", "Side 2 af 2", "<option value=\"" + advisor + "\" selected=\"selected\">");
		assertThat(post(Staff.ADVISOR, "tekst", "støj", "raadgiver", advisor).getResponse().getRedirectedUrl())
			.matches("/soeg/[0-9a-f-]{36}");
	}

	@Test
	void aFilterThatCannotBeReadIsToldAndTheRestKept() {
		assertThat(post(Staff.ADVISOR, "tekst", "larm", "til", "snart", "status", "AABEN")).bodyText()
			.contains("value=\"snart\"", "value=\"larm\"", "<option value=\"AABEN\" selected=\"selected\">");
	}

}
