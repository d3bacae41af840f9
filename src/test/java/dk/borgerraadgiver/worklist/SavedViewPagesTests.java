package dk.borgerraadgiver.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A filter of the list can be kept under a name, for oneself or for all.
 */
@OfficeTest
class SavedViewPagesTests extends WorklistPages {

	private static final String PAGE = "/henvendelser/visninger";

	@Test
	void everyAdvisorHasTheOpenOnesOnesOwnAndAll() {
		this.jdbc.sql("update inquiry set advisor_id = ? where case_sequence % 3 = 0")
			.param(Staff.SECOND_ADVISOR.id())
			.update();
		assertThat(get("/henvendelser")).bodyText().contains("Åbne", "Mine åbne", "3 henvendelser");
		assertThat(get("/henvendelser?status=AABEN&mine=true", Staff.SECOND_ADVISOR)).bodyText()
			.contains("1 henvendelse")
			.containsPattern("mine=true\" aria-current=\"page\"");
	}

	@Test
	void aKeptFilterIsATabOfItsOwnerOnly() {
		assertThat(get(PAGE + "?status=AFSLUTTET")).bodyText().contains("Gem visning", "status=AFSLUTTET");
		assertThat(send(keep("Færdige", false))).hasRedirectedUrl("/henvendelser?status=AFSLUTTET");
		assertThat(get("/henvendelser?status=AFSLUTTET")).bodyText()
			.contains("Færdige")
			.doesNotContain("Gem som visning");
		assertThat(get("/henvendelser", Staff.SECOND_ADVISOR)).bodyText().doesNotContain("Færdige");
		assertThat(get(PAGE + "/" + id(), Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aSharedViewIsATabOfEverybodyAndChangedByItsOwnerWhileThatOneIsHere() {
		send(keep("Færdige", true));
		assertThat(get("/henvendelser", Staff.SECOND_ADVISOR)).bodyText().contains("Færdige");
		assertThat(send(post(PAGE + "/" + id() + "/slet"), Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		this.jdbc.sql("update account set active = false where id = ?").param(Staff.ADVISOR.id()).update();
		assertThat(send(post(PAGE + "/" + id() + "/slet"), Staff.SECOND_ADVISOR)).hasRedirectedUrl(PAGE);
		assertThat(get("/henvendelser", Staff.SECOND_ADVISOR)).bodyText().doesNotContain("Færdige");
	}

	@Test
	void aViewIsRenamedSharedAndRemoved() {
		send(keep("Færdige", false));
		assertThat(send(post(PAGE + "/" + id()).param("typedName", "Lukkede").param("shared", "true")))
			.hasRedirectedUrl(PAGE);
		assertThat(get("/henvendelser", Staff.SECOND_ADVISOR)).bodyText().contains("Lukkede");
		send(post(PAGE + "/" + id() + "/slet"));
		assertThat(get("/henvendelser")).bodyText().doesNotContain("Lukkede");
	}

	@Test
	void viewsStandInTheOrderTheirOwnerGivesThem() {
		send(keep("Den ene", false));
		send(keep("Den anden", false));
		assertThat(get("/henvendelser")).bodyText().containsSubsequence("Den ene", "Den anden");
		var second = this.jdbc.sql("select id from saved_view where name = 'Den anden'").query(UUID.class).single();
		send(post(PAGE + "/" + second + "/flyt").param("op", "true"));
		assertThat(get("/henvendelser")).bodyText().containsSubsequence("Den anden", "Den ene");
		send(post(PAGE + "/" + second + "/flyt").param("op", "false"));
		assertThat(get("/henvendelser")).bodyText().containsSubsequence("Den ene", "Den anden");
	}

	@Test
	void aMissingOrTakenNameIsToldAndTheFilterKept() {
		assertThat(send(keep("", false))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Giv visningen et navn", "status=AFSLUTTET", "#typedName");
		send(keep("Færdige", false));
		assertThat(send(keep("færdige", false))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("allerede en visning med det navn");
	}

	@Test
	void aNewViewStandsLastAlsoAfterOthersWereMovedOrRemoved() {
		send(keep("C", false));
		send(keep("B", false));
		send(post(PAGE + "/" + id("B") + "/flyt").param("op", "true"));
		send(keep("A", false));
		assertThat(names()).containsExactly("B", "C", "A");
		send(post(PAGE + "/" + id("B") + "/slet"));
		send(keep("0", false));
		assertThat(names()).containsExactly("C", "A", "0");
	}

	@Test
	void onlyMovesThatLeadSomewhereAreOffered() {
		send(keep("Den ene", false));
		assertThat(get(PAGE)).bodyText().doesNotContain("Flyt Den ene op", "Flyt Den ene ned");
		send(keep("Den anden", false));
		assertThat(get(PAGE)).bodyText()
			.contains("Flyt Den ene ned", "Flyt Den anden op")
			.doesNotContain("Flyt Den ene op", "Flyt Den anden ned");
		send(post(PAGE + "/" + id("Den ene") + "/flyt").param("op", "true"));
		assertThat(names()).containsExactly("Den ene", "Den anden");
	}

	@Test
	void whatAViewShowsIsSaidInWordsBeforeAndAfterItIsKept() {
		String filter = "status=AFSLUTTET&raadgiver=" + Staff.SECOND_ADVISOR.id();
		assertThat(get(PAGE + "?" + filter)).bodyText()
			.contains("<span>Status</span>: <span>Afsluttede</span>", "Søren Sagsøe</span>");
		send(post(PAGE).param("typedName", "Hans").param("typedFilter", filter));
		assertThat(get(PAGE)).bodyText()
			.contains("<span>Status</span>: <span>Afsluttede</span>", "Søren Sagsøe</span>");
	}

	@Test
	void twoAdvisorsMayUseTheSameNameAndOnlyChangeTheirOwn() {
		send(keep("Færdige", false));
		assertThat(send(keep("Færdige", false), Staff.SECOND_ADVISOR)).hasStatus(HttpStatus.FOUND);
		var first = this.jdbc.sql("select id from saved_view where account_id = ?")
			.param(Staff.ADVISOR.id())
			.query(UUID.class)
			.single();
		for (String what : new String[] { "", "/slet" }) {
			assertThat(send(post(PAGE + "/" + first + what).param("typedName", "Min"), Staff.SECOND_ADVISOR))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		send(post(PAGE + "/" + first + "/flyt").param("op", "true"), Staff.SECOND_ADVISOR);
		assertThat(names()).containsExactly("Færdige");
	}

	@Test
	void aNameThatIsTakenIsToldWhenRenamingAndWhatWasTypedKept() {
		send(keep("Færdige", false));
		send(keep("Haster", false));
		assertThat(send(post(PAGE + "/" + id("Haster")).param("typedName", "FÆRDIGE").param("shared", "true")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("allerede en visning med det navn", "F&AElig;RDIGE", "checked");
		assertThat(send(post(PAGE + "/" + id("Haster")).param("typedName", "HASTER"))).hasRedirectedUrl(PAGE);
	}

	@Test
	void aViewThatIsGoneIsNotThereAndRemovedTwiceIsRemoved() {
		send(keep("Færdige", false));
		var id = id();
		for (int i = 0; i < 2; i++) {
			assertThat(send(post(PAGE + "/" + id + "/slet"))).hasRedirectedUrl(PAGE);
		}
		assertThat(get(PAGE + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(post(PAGE + "/" + id).param("typedName", "Igen"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(PAGE)).bodyText().contains("Der er endnu ingen gemte visninger");
	}

	@Test
	void aButtonPressedTwiceKeepsOneView() {
		var id = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(send(this.mvc.post()
				.uri(PAGE)
				.param("id", id)
				.param("typedName", "Færdige")
				.param("typedFilter", "status=AFSLUTTET"))).hasStatus(HttpStatus.FOUND);
		}
		assertThat(this.jdbc.sql("select count(*) from saved_view").query(Long.class).single()).isOne();
	}

	@Test
	void aNumberThatWasLookedForIsNotKept() {
		assertThat(get(PAGE + "?status=AABEN&nummer=0101701234")).bodyText()
			.contains("name=\"typedFilter\" value=\"status=AABEN\"");
	}

	@Test
	void aViewOfADepartmentThatWasMergedShowsWhatItsSuccessorHas() {
		var mother = new CaseMother(this.jdbc);
		var old = mother.code("DEPARTMENT", "Gammel afdeling");
		var now = mother.code("DEPARTMENT", "Ny afdeling");
		mother.concern(this.cases.get(0), old);
		mother.concern(this.cases.get(1), now);
		mother.merge(old, now, LocalDate.of(2026, 3, 31));
		for (UUID department : new UUID[] { old, now }) {
			assertThat(get("/henvendelser?afdeling=" + department)).bodyText()
				.contains("2 henvendelser", "2026-0001", "2026-0002");
		}
	}

	private MockMvcRequestBuilder keep(String name, boolean shared) {
		return post(PAGE).param("typedName", name)
			.param("shared", String.valueOf(shared))
			.param("typedFilter", "status=AFSLUTTET");
	}

	private UUID id(String name) {
		return this.jdbc.sql("select id from saved_view where name = ?").param(name).query(UUID.class).single();
	}

	/** The advisor's own, in their order. */
	private List<String> names() {
		return this.jdbc.sql("select name from saved_view where account_id = ? order by place, name")
			.param(Staff.ADVISOR.id())
			.query((row, place) -> row.getString("name"))
			.list();
	}

	private UUID id() {
		return this.jdbc.sql("select id from saved_view").query(UUID.class).single();
	}

}
