package dk.borgerraadgiver.problem;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.PastSchema;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a case has to do with others, on its page.
 */
@OfficeTest
class CaseLinkPagesTests extends CasePages {

	private UUID one = new UUID(0, 0);

	private UUID other = new UUID(0, 0);

	@BeforeEach
	void register() {
		this.one = this.cases.inquiry(DAY);
		this.other = this.cases.inquiry(DAY);
	}

	@Test
	void aLinkIsSeenFromBothCasesAndInBothJournals() {
		assertThat(send(link(UUID.randomUUID(), number(this.other)).param("word", "samme afgørelse")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(get(page(this.one))).bodyText()
			.contains(number(this.other), "samme afgørelse", "Forbundet med " + number(this.other));
		assertThat(get(page(this.other))).bodyText()
			.contains(number(this.one), "samme afgørelse", "Forbundet med " + number(this.one));
	}

	@Test
	void aNumberIsUnderstoodAsPeopleWriteIt() {
		var typed = "sag nr. " + number(this.other).replaceFirst("-0*", "/");
		assertThat(send(link(UUID.randomUUID(), typed))).hasStatus(HttpStatus.FOUND);
		assertThat(get(page(this.one))).bodyText().contains("Forbundet med " + number(this.other));
	}

	@Test
	void aLinkThatIsTakenAwayLeavesItsTraceInBothJournals() {
		var id = UUID.randomUUID();
		send(link(id, number(this.other)));
		assertThat(send(post(page(this.other) + "/forbindelser/" + id + "/fjern"))).hasStatus(HttpStatus.FOUND);
		assertThat(links()).isZero();
		assertThat(get(page(this.one))).bodyText().contains("Forbindelsen til " + number(this.other) + " er fjernet");
		assertThat(get(page(this.other))).bodyText().contains("Forbindelsen til " + number(this.one) + " er fjernet");
	}

	@Test
	void twoCasesAreLinkedOnceHoweverOftenAndFromWhichever() {
		var id = UUID.randomUUID();
		send(link(id, number(this.other)));
		send(link(id, number(this.other)));
		send(post(page(this.other) + "/forbindelser").param("id", UUID.randomUUID().toString())
			.param("number", number(this.one)));
		assertThat(links()).isEqualTo(1);
		assertThat(
				this.jdbc.sql("select count(*) from journal_entry where event = 'linked'").query(Long.class).single())
			.isEqualTo(2);
	}

	@Test
	void aNumberThatIsNoneOrItsOwnIsToldAtItsFieldAndTheWordIsNotLost() {
		assertThat(send(link(UUID.randomUUID(), "2026-9999").param("word", "samme sag")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er ingen sag med det nummer", "2026-9999", "samme sag");
		assertThat(send(link(UUID.randomUUID(), number(this.one)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det er sagen selv");
	}

	@Test
	void theCitizensOtherInquiriesAreFoundByThemselvesAndCounted() {
		var citizen = this.cases.citizen("Test Borger");
		var latest = this.cases.inquiry(DAY, null, null, citizen);
		for (int i = 1; i <= 7; i++) {
			this.cases.inquiry(DAY.minusDays(i), null, null, citizen);
		}
		assertThat(get(page(latest))).bodyText().contains("Borgerens andre henvendelser (7)", "Se alle 7");
	}

	@Test
	void aRestrictedCaseIsNeitherShownNorCountedNorNamed() {
		var citizen = this.cases.citizen("Test Borger");
		var open = this.cases.inquiry(DAY, null, null, citizen);
		var hidden = this.cases.inquiry(DAY, null, null, citizen);
		send(post(page(open) + "/forbindelser").param("id", UUID.randomUUID().toString())
			.param("number", number(hidden)));
		restrict(hidden, "Fortroligt emne");
		assertThat(get(page(open))).bodyText()
			.contains("Lignende sager (0)")
			.doesNotContain("Fortroligt emne", "Borgerens andre henvendelser");
		assertThat(send(post(page(this.one) + "/forbindelser").param("id", UUID.randomUUID().toString())
			.param("number", number(hidden)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Der er ingen sag med det nummer");
	}

	@Test
	void aCaseRestrictedLongAfterIsNotNamedInTheOthersJournal() {
		var id = UUID.randomUUID();
		send(link(id, number(this.other)).param("word", "Fortroligt ord"));
		send(post(page(this.one) + "/forbindelser/" + id + "/fjern"));
		restrict(this.other, "Fortroligt emne");
		assertThat(get(page(this.one))).bodyText()
			.contains("Forbundet med en beskyttet sag", "Forbindelsen til en beskyttet sag er fjernet")
			.doesNotContain(number(this.other), "Fortroligt");
		this.jdbc.sql("insert into inquiry_reader values (?, ?)").params(this.other, Staff.ADVISOR.id()).update();
		assertThat(get(page(this.one))).bodyText().contains("Forbundet med " + number(this.other), "Fortroligt ord");
	}

	@Test
	void anEntryOfThePastIsTiedToTheCaseItNames() {
		var past = PastSchema.after("20261125.0500");
		for (UUID inquiry : List.of(this.one, this.other)) {
			past.jdbc().sql("""
					insert into inquiry (id, case_year, case_sequence, received_on, created_at, changed_at, version)
					select :id, 2026, count(*) + 1, '2026-03-01', now(), now(), 0 from inquiry
					""").param("id", inquiry).update();
		}
		past.jdbc().sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, event, details)
				values (gen_random_uuid(), :in, 'EVENT', '2026-03-01', now(), 'linked', array['2026-0002']),
				       (gen_random_uuid(), :in, 'EVENT', '2026-03-01', now(), 'linked', array['–']),
				       (gen_random_uuid(), :in, 'EVENT', '2026-03-01', now(), 'closed', array['01-03-2026'])
				""").param("in", this.one).update();
		past.bringUpToDate();
		assertThat(past.jdbc().sql("select inquiry_id from journal_entry_about").query(UUID.class).list())
			.containsExactly(this.other);
	}

	@Test
	void casesThatComplainAboutTheSameAreOfferedAndChosenWithOneClick() {
		var department = this.cases.code("DEPARTMENT", "Ydelse");
		var category = this.cases.code("CATEGORY", "Partshøring");
		this.cases.matter(this.one, department, category);
		this.cases.matter(this.other, department, category);
		assertThat(get(page(this.one) + "/forbindelser")).bodyText().contains("Forbind med " + number(this.other));
		send(link(UUID.randomUUID(), "").param("chosen", number(this.other)));
		assertThat(links()).isEqualTo(1);
		assertThat(get(page(this.one) + "/forbindelser")).bodyText()
			.doesNotContain("Forbind med " + number(this.other));
	}

	private MockMvcRequestBuilder link(UUID id, String number) {
		return post(page(this.one) + "/forbindelser").param("id", id.toString()).param("number", number);
	}

	private long links() {
		return this.jdbc.sql("select count(*) from case_link").query(Long.class).single();
	}

}
