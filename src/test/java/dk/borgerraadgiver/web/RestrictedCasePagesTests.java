package dk.borgerraadgiver.web;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.SecretToken;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A restricted case that is tied to open ones in every way there is, and all that an
 * advisor who is not named can open: every page reads as if the case did not exist.
 */
@OfficeTest
class RestrictedCasePagesTests {

	private static final Viewer NAMED = Staff.ADVISOR;

	private static final Viewer OTHER = Staff.SECOND_ADVISOR;

	private static final String NUMBER = "2026-7777";

	private static final String NOBODYS = "2026-7778";

	private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

	private static final String WORD = "Hemmeligord";

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** What differs each time a page is printed. */
	private static final Pattern CHANCE = Pattern.compile(
			"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=name=\"_(csrf|bruger)\" value=\")[^\"]*|[0-9]{2}[:.][0-9]{2}(?![0-9-])|DTSTAMP:[0-9TZ]+");

	/** The journal of the other case says that there was something. */
	private static final Pattern TIMELINE = Pattern.compile("<section id=\"tidslinje\".*?</section>", Pattern.DOTALL);

	/**
	 * In the figures the case counts; the list behind them has a line that tells nothing.
	 * A log is longer the next time.
	 */
	private static final Pattern COUNTED = Pattern.compile("/tal.*|/beretninger/.*|.*/log");

	private static final List<String> MORE = List.of("/henvendelser?status=AABEN&mine=true", "/henvendelser?frist=OVER",
			"/henvendelser?sorter=frist-stigende", "/henvendelser?nummer=" + NUMBER, "/henvendelser?nummer=HEM-7777",
			"/henvendelser/flere?handling=overdrag&omfang=ALLE", "/henvendelser/flere?handling=problem&omfang=ALLE",
			"/henvendelser/flere?handling=problem&valgt=" + NUMBER, "/henvendelser/udtraek/ny?omfang=ALLE",
			"/henvendelser/udtraek/ny?valgt=" + NUMBER, "/min-dag?sager=alle", "/min-dag/stille?sager=alle",
			"/min-dag/hos-os?sager=alle", "/min-dag/hos-afdelingerne?sager=alle", "/min-dag/naeste-dage?sager=alle",
			"/henvendelser/laering?vis=eksempler", "/anbefalinger/ny?sag=" + NUMBER,
			"/beretninger/eksempler/ny?sag=" + NUMBER);

	private static final List<String> TYPED = List.of(WORD, "hemeligord", NUMBER, "HEM-7777", "28123456", "2812345",
			"Christoffersen", "støj");

	private final SecretToken calendar = SecretToken.random();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private ExamplePages examples;

	private CaseMother cases;

	private String openNumber = "";

	private UUID open = new UUID(0, 0);

	private Map<String, String> openIds = Map.of();

	private UUID category = new UUID(0, 0);

	@BeforeEach
	void haveOpenCases() {
		this.examples = new ExamplePages(this.jdbc);
		this.cases = new CaseMother(this.jdbc);
		this.openNumber = this.examples.address("/henvendelser/{number}").replace("/henvendelser/", "");
		this.open = one("select id from inquiry where case_sequence = " + this.openNumber.substring(5));
		this.category = this.cases.code("CATEGORY", "Partshøring");
		this.openIds = CaseBelongings.give(this.jdbc, this.open, department(), this.category, "støj");
		run("update inquiry set advisor_id = ?", OTHER.id());
		run("update citizen set phone = '28 12 34 56'");
		run("insert into calendar_feed values (?, ?, now())", OTHER.id(), this.calendar.hash());
		run("insert into saved_view values (gen_random_uuid(), ?, 'Mine', 'mine=true', true, 0, now())", OTHER.id());
		run("insert into case_export values (?, ?, ?, '2026-03-01T10:00Z', '', false, 2, 'CSV', false)",
				new UUID(0, 77), UUID.randomUUID(), NAMED.id());
		run("insert into case_export_case select ?, id from inquiry", new UUID(0, 77));
		run("insert into letter_template values (?, 'Til borger', 'CITIZEN', 'Svar', 'Hej', false, now(), null, 0)",
				new UUID(0, 78));
		link(this.openNumber, ownInitiative());
	}

	@Test
	void everyPageReadsAsIfTheCaseDidNotExist() throws IOException {
		read(this.examples.address("/henvendelser/{number}")); // stands among those
																// opened last
		pages(); // what one has opened oneself stands on a case's page
		var before = pages();
		hide();
		var after = pages();
		assertThat(before.values()).filteredOn((page) -> page.status() == 200).hasSizeGreaterThan(70);
		after.forEach((address, page) -> {
			assertThat(page.text()).as(address).doesNotContain(WORD).doesNotContain(others(address, NUMBER));
			if (!COUNTED.matcher(address).matches()) {
				assertThat(page.comparable()).as(address).isEqualTo(comparable(before, address));
			}
		});
		assertThat(read(this.examples.address("/henvendelser/{number}")).text())
			.contains("Forbundet med en beskyttet sag");
	}

	@Test
	void nothingTypedLeadsToIt() throws IOException {
		typed(); // what one has opened oneself stands on a case's page
		var before = typed();
		hide();
		typed().forEach((what, page) -> assertThat(page.comparable()).as(what).isEqualTo(comparable(before, what)));
	}

	@Test
	void noneOfItsOwnAddressesAnswersOtherwiseThanOneThatIsNone() throws IOException {
		var ids = hide();
		for (String line : table()) {
			var words = BLANKS.split(line, 3);
			if (words[1].contains("{number}") || words[1].startsWith("/dokumenter/")) {
				var hidden = ask(words[0], address(words[1], NUMBER, ids));
				var none = ask(words[0], address(words[1], NOBODYS, Map.of()));
				assertThat(hidden.getStatus()).as(line).isEqualTo(none.getStatus()).isGreaterThanOrEqualTo(400);
				assertThat(hidden.getContentAsString()).as(line).doesNotContain(WORD);
			}
		}
	}

	private static String comparable(Map<String, Page> pages, String which) {
		return Objects.requireNonNull(pages.get(which)).comparable();
	}

	/** The address itself may stand on the page. */
	private static String others(String address, String number) {
		return address.contains(number) ? number + "</a>" : number;
	}

	/**
	 * A case of the same citizen about the same, tied to open ones, once seen by all, and
	 * one of nobody else.
	 */
	private Map<String, String> hide() {
		UUID citizen = one("select citizen_id from inquiry where id = '" + this.open + "'");
		UUID hidden = this.cases.inquiry(LONG_AGO, null, null, citizen);
		var ids = CaseBelongings.give(this.jdbc, hidden, department(), this.category, WORD);
		UUID alone = this.cases.inquiry(LONG_AGO, null, null, this.cases.citizen(WORD));
		run("update inquiry set case_year = 2026, case_sequence = 7777, subject = ?, external_number = 'HEM-7777', advisor_id = ? where id = ?",
				WORD, OTHER.id(), hidden);
		run("update inquiry set case_year = 2026, case_sequence = 7779, subject = ? where id = ?", WORD, alone);
		run("update inquiry set received_on = ? where id in (?, ?)", CaseBelongings.DAY.plusDays(1), hidden, alone);
		run("insert into problem_case select id, ?, ?, now() from problem", hidden, NAMED.id());
		link(this.openNumber, NUMBER);
		link(ownInitiative(), NUMBER);
		for (UUID one : List.of(hidden, alone)) {
			run("insert into last_opened values (?, ?, now())", OTHER.id(), one);
			run("insert into case_presence values (?, ?, now())", one, OTHER.id());
			run("insert into case_export_case values (?, ?)", new UUID(0, 77), one);
		}
		run("update case_export set rows = rows + 2");
		for (boolean draft : new boolean[] { true, false }) {
			run("insert into kept_form values (gen_random_uuid(), ?, ?, cast(? as json), now(), ?, ?)", OTHER.id(),
					"/henvendelser/" + NUMBER + "/ret", "{\"subject\":[\"" + WORD + "\"]}", UUID.randomUUID(), draft);
		}
		run("update inquiry set restricted = true where id in (?, ?)", hidden, alone);
		run("insert into inquiry_reader values (?, ?), (?, ?)", hidden, NAMED.id(), alone, NAMED.id());
		return ids;
	}

	private String ownInitiative() {
		return this.examples.address("/henvendelser/{number}/konstateringer").split("/", 4)[2];
	}

	private void link(String number, String other) {
		var answer = this.mvc.post()
			.uri("/henvendelser/" + number + "/forbindelser")
			.param("id", UUID.randomUUID().toString())
			.param("number", other)
			.param("word", other.equals(NUMBER) ? WORD : "støj")
			.with(user(NAMED))
			.with(csrf())
			.exchange();
		assertThat(answer).hasStatus3xxRedirection();
	}

	private Map<String, Page> pages() throws IOException {
		var addresses = new ArrayList<>(MORE);
		addresses.add(this.examples.address("/henvendelser/{number}") + "?vis=haendelser");
		addresses.add("/henvendelser?afdeling=" + department());
		addresses.add("/henvendelser?kategori=" + this.category);
		addresses.add("/kalender/" + this.calendar.text() + ".ics");
		table().stream()
			.filter((line) -> line.startsWith("GET ") && line.matches(".*\\s(advisor|staff)\\b.*"))
			.map((line) -> address(BLANKS.split(line, 3)[1], this.openNumber, this.openIds))
			.forEach(addresses::add);
		var pages = new LinkedHashMap<String, Page>();
		for (String address : addresses) {
			pages.put(address, read(address));
		}
		return pages;
	}

	private Map<String, Page> typed() throws IOException {
		var pages = new LinkedHashMap<String, Page>();
		for (String typed : TYPED) {
			var session = new MockHttpSession();
			var found = post("/soeg", session, "tekst", typed);
			var target = String.valueOf(found.getRedirectedUrl());
			var hits = this.mvc.get().uri(target).session(session).with(user(OTHER)).exchange().getResponse();
			pages.put("/soeg " + typed,
					new Page(CHANCE.matcher(target).replaceAll("·"), hits.getStatus(), hits.getContentAsString()));
			pages.put("/borgere/soeg " + typed, page(post("/borgere/soeg", session, "navn", typed)));
			pages.put("/henvendelser/ny " + typed, page(post("/henvendelser/ny", session, "opslag", "1", "name", typed,
					"id", UUID.randomUUID().toString())));
		}
		return pages;
	}

	private MockHttpServletResponse post(String path, MockHttpSession session, String... fields) {
		var request = this.mvc.post().uri(path).session(session);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(user(OTHER)).with(csrf()).exchange().getResponse();
	}

	private Page read(String address) throws UnsupportedEncodingException {
		return page(this.mvc.get().uri(address).with(user(OTHER)).exchange().getResponse());
	}

	private static Page page(MockHttpServletResponse response) throws UnsupportedEncodingException {
		return new Page(String.valueOf(response.getRedirectedUrl()), response.getStatus(),
				response.getContentAsString());
	}

	private MockHttpServletResponse ask(String method, String address) {
		return this.mvc.method(HttpMethod.valueOf(method))
			.uri(address)
			.with(user(OTHER))
			.with(csrf())
			.exchange()
			.getResponse();
	}

	/** Where there is no example, an address behind which there is nothing. */
	private String address(String pattern, String number, Map<String, String> ids) {
		if (!pattern.contains("{number}")
				&& !pattern.matches("/(dokumenter|henvendelser/visninger|brevskabeloner)/.*|/beretninger/.*\\{.*")) {
			return this.examples.address(pattern);
		}
		if (number.equals(this.openNumber) && pattern.matches(".*/konstateringer|/anbefalinger/.*")) {
			return this.examples.address(pattern);
		}
		String path = pattern.replace("|…", "")
			.replace("{number}", number)
			.replace("/visninger/{id}", "/visninger/" + one("select id from saved_view where name = 'Mine'"))
			.replace("/brevskabeloner/{id}", "/brevskabeloner/" + new UUID(0, 78));
		for (var one : ids.entrySet()) {
			path = path.replace(one.getKey(), one.getKey().replaceAll("\\{.*", one.getValue()));
		}
		return path.replaceAll("\\{[^}]*}", new UUID(0, 0xaaaa).toString());
	}

	private static List<String> table() throws IOException {
		return new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.matches("(GET|POST) /.*"))
			.toList();
	}

	private UUID department() {
		return one("select department_id from complaint_matter limit 1");
	}

	private UUID one(String sql) {
		return this.jdbc.sql(sql).query(UUID.class).single();
	}

	private void run(String sql, Object... values) {
		this.jdbc.sql(sql).params(Stream.of(values).toList()).update();
	}

	/**
	 * What somebody was shown.
	 */
	private record Page(String target, int status, String text) {

		String comparable() {
			String plain = TIMELINE.matcher(this.text).replaceAll("");
			return this.target + " " + this.status + " " + CHANCE.matcher(plain).replaceAll("·");
		}

	}

}
