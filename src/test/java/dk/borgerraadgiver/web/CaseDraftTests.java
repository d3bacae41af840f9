package dk.borgerraadgiver.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What is typed in a case and not saved is offered where it was typed, on the case and on
 * <em>Min dag</em>, to its owner and nobody else.
 */
@OfficeTest
class CaseDraftTests {

	private static final String CASE = "/henvendelser/2026-0001";

	private static final Pattern FORM = Pattern.compile("name=\"_kladde\" value=\"([^\"]+)\"");

	private static final String TEXT = "Manglende bilag";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID inquiry = new UUID(0, 0);

	@BeforeEach
	void receive() {
		this.inquiry = new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
	}

	@ParameterizedTest
	@CsvSource({ "/notat,Notat,/notat,kind:PHONE,note", "/brev/ny,Brev,/brev,to:anden,body",
			"/loesning,Løsning,/loesning,units[0].usable:false,units[0].change",
			"/ret,Rettelse,/ret,receivedOn:02-03-2026,subject" })
	void aDraftIsOfferedOnItsFormOnTheCaseAndOnTheDay(String form, String kind, String offered, String other,
			String field) {
		keep(form, other, field);
		for (String page : new String[] { CASE + form, CASE + offered, CASE, "/min-dag" }) {
			assertThat(page(page, Staff.ADVISOR)).as(page)
				.contains("Kladder", ">" + kind + "</strong>", "2026-0001", "<span>" + TEXT + "</span>");
			assertThat(page(page, Staff.SECOND_ADVISOR)).as(page).doesNotContain("Kladder", TEXT);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/notat,kind:PHONE,note", "/brev/ny,to:anden,body",
			"/loesning,units[0].usable:false,units[0].change" })
	void aDraftIsShownAgainAsItWasTyped(String form, String other, String field) {
		var id = keep(form, other, field);
		assertThat(post(form, id, other, field, "_genoptag", UUID.randomUUID().toString())).hasStatus(422)
			.bodyText()
			.contains(TEXT, "name=\"_kladde\" value=\"" + id + "\"");
		assertThat(waiting()).isOne();
	}

	@Test
	void whatIsSavedIsNoDraft() {
		assertThat(post("/notat", keep("/notat", "kind:PHONE", "note"), "kind:PHONE", "note", "", ""))
			.hasStatus3xxRedirection();
		assertThat(post("/loesning", keep("/loesning", "version:0", "units[0].change"), "version:0", "units[0].change",
				"", ""))
			.hasStatus3xxRedirection();
		var letter = keep("/brev/ny", "to:anden", "body");
		assertThat(this.mvc.post()
			.uri(CASE + "/brev/ny")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_kladde", letter)
			.param("id", letter)
			.param("to", "anden")
			.param("otherName", "Advokat Test")
			.param("subject", "Om bilag")
			.param("body", TEXT)
			.param("vis", "ja")
			.with(user(Staff.ADVISOR))
			.with(csrf())).as("looking at a letter saves nothing, and its draft goes along")
			.hasStatusOk()
			.bodyText()
			.contains("name=\"_kladde\" value=\"" + letter + "\"");
		assertThat(waiting()).isOne();
		assertThat(post("/brev/ny", letter, "to:anden", "body", "subject", "Om bilag", "otherName", "Advokat Test"))
			.hasStatus3xxRedirection();
		assertThat(waiting()).isZero();
		assertThat(page("/min-dag", Staff.ADVISOR)).doesNotContain("Kladder");
	}

	@Test
	void aDraftOfACaseThatIsClosedToItsOwnerIsNotOffered() {
		keep("/notat", "kind:PHONE", "note");
		this.jdbc.sql("update inquiry set restricted = true, advisor_id = ? where id = ?")
			.params(Staff.SECOND_ADVISOR.id(), this.inquiry)
			.update();
		assertThat(page("/min-dag", Staff.ADVISOR)).doesNotContain("Kladder", "2026-0001", TEXT);
	}

	@Test
	void theShortNoteOfTheCasePageIsKeptToo() {
		assertThat(page(CASE, Staff.ADVISOR))
			.containsPattern("name=\"id\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"_kladde\" value=\"\\1\"")
			.contains("/js/draft", "draft-line");
	}

	private String keep(String form, String other, String field) {
		var match = FORM.matcher(page(CASE + form, Staff.ADVISOR));
		assertThat(match.find()).isTrue();
		var id = match.group(1);
		assertThat(this.mvc.post()
			.uri("/kladder")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_kladde", id)
			.param("_sti", CASE + form)
			.param("id", id)
			.param(other.split(":", 2)[0], other.split(":", 2)[1])
			.param(field, TEXT)
			.with(user(Staff.ADVISOR))
			.with(csrf())).hasStatusOk();
		return id;
	}

	private MvcTestResult post(String form, String id, String other, String field, String... more) {
		var request = this.mvc.post()
			.uri(CASE + form)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_kladde", id)
			.param("id", id)
			.param(other.split(":", 2)[0], other.split(":", 2)[1])
			.param(field, TEXT);
		for (int i = 0; i < more.length; i += 2) {
			request.param(more[i], more[i + 1]);
		}
		return request.with(user(Staff.ADVISOR)).with(csrf()).exchange();
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from kept_form").query(Long.class).single();
	}

	private String page(String path, Viewer viewer) {
		var text = new AtomicReference<>("");
		assertThat(this.mvc.get().uri(path).with(user(viewer))).hasStatusOk().bodyText().satisfies(text::set);
		return text.get();
	}

}
