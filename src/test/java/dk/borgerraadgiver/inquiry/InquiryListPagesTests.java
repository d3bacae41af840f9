package dk.borgerraadgiver.inquiry;

import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class InquiryListPagesTests extends InquiryPages {

	@Test
	void theListIsFilteredByTheUrl() {
		send(form(UUID.randomUUID()).param("subject", "Om partshøring")
			.param("rows[0].categoryId", this.codes.id("Partshøring")));
		send(form(UUID.randomUUID()).param("subject", "Lukket sag").param("afslut", "true"));
		assertThat(get("/henvendelser?status=AABEN")).bodyText()
			.contains("Om partshøring")
			.doesNotContain("Lukket sag");
		assertThat(get("/henvendelser?kategori=" + this.codes.id("Sagsbehandling"))).bodyText()
			.contains("Om partshøring")
			.doesNotContain("Lukket sag");
		assertThat(get("/henvendelser?fra=1-1-2019&til=31-12-2019")).bodyText().contains("Ingen henvendelser passer");
		assertThat(get("/henvendelser?fra=abc")).bodyText().contains("abc", "fx 1-8-2019");
	}

	@Test
	void theListIsSortedByEveryColumn() {
		send(form(UUID.randomUUID()).param("subject", "Ål").param("name", "Øjvind"));
		send(form(UUID.randomUUID()).param("subject", "Abe").param("name", "Anna"));
		for (var column : InquiryFilter.Column.values()) {
			for (String direction : new String[] { "stigende", "faldende" }) {
				assertThat(get("/henvendelser?sorter=" + column.name().toLowerCase(Locale.ROOT) + "-" + direction))
					.hasStatusOk();
			}
		}
		assertThat(get("/henvendelser?sorter=emne-stigende")).bodyText().containsSubsequence("Abe", "Ål");
		assertThat(get("/henvendelser?sorter=emne-faldende")).bodyText().containsSubsequence("Ål", "Abe");
	}

	@Test
	void theListFindsByNumberTypeChannelDepartmentPeriodAndAdvisor() {
		send(form(UUID.randomUUID()).param("subject", "Den ene")
			.param("typeId", this.codes.id("udredning"))
			.param("channelId", this.codes.id("brev"))
			.param("stance.seen", rulesSeen())
			.param("rows[0].departmentId", this.codes.id("Udbetaling Danmark")));
		send(form(UUID.randomUUID(), "04-03-2026").param("subject", "Den anden"), Staff.SECOND_ADVISOR);
		for (String query : new String[] { "nummer=2026-0001", "type=" + this.codes.id("udredning"),
				"kanal=" + this.codes.id("brev"), "afdeling=" + this.codes.id("Udbetaling Danmark"),
				"afdeling=" + this.codes.id("Uden for kommunen"), "til=3-3-2026", "mine=true" }) {
			assertThat(get("/henvendelser?" + query)).as(query)
				.bodyText()
				.contains("Den ene")
				.doesNotContain("Den anden");
		}
	}

	@Test
	void theListTakesSixStatementsAtMostWhateverItsLength() {
		long before = statements("/henvendelser");
		for (int i = 0; i < 60; i++) {
			send(form(UUID.randomUUID()).param("name", "Borger " + i)
				.param("rows[0].categoryId", this.codes.id("Partshøring")));
		}
		assertThat(statements("/henvendelser")).isEqualTo(before).isLessThanOrEqualTo(6);
	}

	@Test
	void whatIsRetiredCanStillBeLookedFor() {
		var retired = this.codes.id("Partshøring");
		send(form(UUID.randomUUID()).param("subject", "Om partshøring").param("rows[0].categoryId", retired));
		this.jdbc.sql("update code set valid_to = '2026-03-31' where id = cast(? as uuid)").param(retired).update();
		assertThat(get("/henvendelser")).bodyText().contains("Partshøring (udgået)");
		assertThat(get("/henvendelser?kategori=" + retired)).bodyText()
			.contains("Om partshøring")
			.containsPattern("value=\"" + retired + "\"\\s+selected[^>]*>Partshøring \\(udgået\\)");
		assertThat(get("/henvendelser/ny")).bodyText().doesNotContain("Partshøring");
	}

}
