package dk.borgerraadgiver.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import dk.borgerraadgiver.support.Statements;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class LetterPagesTests {

	private static final String WRITE = "/henvendelser/2026-0003/brev/ny";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ReadyTemplates ready;

	private UUID inquiry = new UUID(0, 0);

	private UUID department = new UUID(0, 0);

	@BeforeEach
	void receive() throws IOException {
		this.ready.layOutIfEmpty();
		var cases = new CaseMother(this.jdbc);
		this.department = cases.code("DEPARTMENT", "Ydelse");
		UUID category = cases.code("CATEGORY", "Partshøring");
		this.inquiry = cases.inquiry(LocalDate.of(2026, 3, 2), null, null, cases.citizen("Åse <b>Ærø</b> {{dato}}"));
		cases.matter(this.inquiry, this.department, category);
	}

	@Test
	void theTextIsFilledInFromTheCaseAndNothingInItIsMarkup() {
		assertThat(text(get(write("Anmodning om svar"), Staff.ADVISOR))).contains(
				"henvendelse fra Åse \\<b\\>Ærø\\</b\\> \\{\\{dato\\}\\}", "\n\n{{klageforhold}}\n\n", "{{svarfrist}}",
				"{{modtager}}", "Rikke Rådgiver", "hvad du ellers vil vide", "Prøveby Kommune");
	}

	@Test
	void aDepartmentIsToldWhatIsComplainedAboutThereAndNotWhatElse() {
		var cases = new CaseMother(this.jdbc);
		var streets = cases.code("DEPARTMENT", "Vej og Park");
		cases.matter(this.inquiry, streets, cases.code("CATEGORY", "Kommunikation"));
		assertThat(text(post("?vis=ja", letter(streets.toString(), "Om {{afdelinger}}", "Klage: {{klageforhold}}"))))
			.contains("Om Vej og Park", "Klage: Kommunikation")
			.doesNotContain("Partshøring");
		assertThat(text(post("?vis=ja", letter("borger", "Om {{afdelinger}}", "Klage: {{klageforhold}}"))))
			.contains("Kommunikation (Vej og Park)", "Partshøring (Ydelse)");
	}

	@Test
	void fromAForwardingTheLetterIsToItsDepartmentWithTheSameDay() {
		var streets = new CaseMother(this.jdbc).code("DEPARTMENT", "Vej og Park");
		new CaseMother(this.jdbc).concern(this.inquiry, streets);
		var wish = "til=" + streets + "&frist=31-12-2099";
		assertThat(text(get("/henvendelser/2026-0003/brev?" + wish, Staff.ADVISOR))).contains(wish);
		assertThat(text(get(write("Anmodning om svar") + "&" + wish, Staff.ADVISOR))).contains("value=\"31-12-2099\"")
			.containsPattern("value=\"" + streets + "\"[^>]*checked");
		assertThat(text(get(write("Anmodning om samtykke") + "&" + wish, Staff.ADVISOR))).as("a letter to the citizen")
			.containsPattern("value=\"borger\"[^>]*checked");
		assertThat(text(get(write("Anmodning om svar") + "&til=ingen&frist=igaar", Staff.ADVISOR)))
			.contains("Brev i sag 2026-0003");
	}

	@Test
	void aLetterIsLaidOutInAHandfulOfStatements() {
		String path = write("Anmodning om svar");
		Statements.forget();
		assertThat(get(path, Staff.ADVISOR)).hasStatusOk();
		assertThat(Statements.heard()).hasSizeLessThanOrEqualTo(9);
	}

	@Test
	void whatTheCaseDoesNotSayIsToldBeforeAnythingIsWritten() {
		this.jdbc.sql("update inquiry set citizen_id = null").update();
		assertThat(text(get(write("Bekræftelse til borger"), Staff.ADVISOR)))
			.contains("Sagen har ikke det, der skal stå i {{borger}}.");
		assertThat(post("", letter("anden", "Emne", "Kære {{borger}}"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"body-error\"", "Sagen har ikke det, der skal stå i {{borger}}.",
					"Skriv, hvem brevet skal til.");
	}

	@Test
	void aMissingAddressAndAMissingConsentAreToldBeforeTheLetterIsSaved() {
		assertThat(post("?vis=ja", letter("borger", "Emne", "Kære {{modtager}}"))).hasStatusOk()
			.bodyText()
			.contains("Der står ingen adresse på brevet", "Skriv borgerens adresse",
					"Kære Åse &lt;b&gt;Ærø&lt;/b&gt; {<!-- -->{dato}}");
		assertThat(post("?vis=ja", letter(this.department.toString(), "Emne", "Til {{modtager}}"))).hasStatusOk()
			.bodyText()
			.contains("Borgeren har ikke givet samtykke til, at du skriver til Ydelse.", "Til Ydelse");
	}

	@Test
	void whatIsAskedForMustBeAnsweredAndNothingTypedIsLost() {
		var letter = letter("borger", "Emne", "Senest {{svarfrist}}: {{spørg: hvad}}");
		letter.put("answers[0].question", "spørg: hvad");
		letter.put("answers[0].answer", "");
		letter.put("answerBy", "1-1-2020");
		assertThat(post("", letter)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.satisfies((page) -> assertThat(HtmlUtils.htmlUnescape(page)).contains("»hvad« mangler. Svar her",
					"Svarfristen er overskredet", "01-01-2020", "Senest {{svarfrist}}: {{spørg: hvad}}"));
		assertThat(entries()).isZero();
		letter.put("answerBy", "");
		assertThat(post("", letter)).bodyText().contains("Skriv, hvornår der skal svares.");
		letter.put("answerBy", "31-12-2099");
		letter.put("answers[0].answer", "alt *ting*");
		assertThat(post("?vis=ja", letter)).hasStatusOk().bodyText().contains("Senest 31. december 2099: alt *ting*");
	}

	@Test
	void aLetterLiesInTheJournalOnceAsPdfAndAsWord() throws IOException {
		var letter = letter("borger", "Svar på æ, ø & å", "Kære {{modtager}}");
		assertThat(post("", letter)).hasRedirectedUrl("/henvendelser/2026-0003");
		assertThat(post("", letter)).hasRedirectedUrl("/henvendelser/2026-0003");
		assertThat(entries()).isOne();
		assertThat(this.jdbc.sql("select kind || ' ' || note from journal_entry").query(String.class).single())
			.isEqualTo("LETTER_OUT Svar på æ, ø & å");
		assertThat(this.jdbc.sql("select file_name from document order by file_name").query(String.class).list())
			.containsExactly("2026-0003 Svar på æ, ø å.docx", "2026-0003 Svar på æ, ø å.pdf");
		letter.put("body", "Et nyt brev");
		post("", letter);
		assertThat(entries()).isEqualTo(2);
	}

	@Test
	void aLetterCanBeSeenAsPdfWithoutBeingSaved() throws IOException {
		var answer = post("?pdf=ja", letter("borger", "Emne", "Kære {{modtager}}"));
		assertThat(answer).hasStatusOk().hasContentType("application/pdf");
		try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Kære Åse <b>Ærø</b> {{dato}}");
		}
		assertThat(entries()).isZero();
	}

	@Test
	void aRestrictedCaseHasNoLettersForOthers() {
		this.jdbc.sql("update inquiry set restricted = true").update();
		for (String path : new String[] { "/henvendelser/2026-0003/brev", WRITE }) {
			assertThat(get(path, Staff.ADVISOR)).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(post("", letter("borger", "Emne", "Tekst"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(entries()).isZero();
	}

	private String write(String template) {
		return WRITE + "?skabelon="
				+ this.jdbc.sql("select id from letter_template where name = :name")
					.param("name", template)
					.query(UUID.class)
					.single();
	}

	private long entries() {
		return this.jdbc.sql("select count(*) from journal_entry where kind = 'LETTER_OUT' and inquiry_id = :id")
			.param("id", this.inquiry)
			.query(Long.class)
			.single();
	}

	private static Map<String, String> letter(String to, String subject, String body) {
		return new LinkedHashMap<>(Map.of("id", new UUID(5, 5).toString(), "to", to, "subject", subject, "body", body));
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(path).with(user(viewer)).exchange();
	}

	private MvcTestResult post(String query, Map<String, String> letter) {
		var request = this.mvc.post().uri(WRITE + query).with(user(Staff.ADVISOR)).with(csrf());
		letter.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
