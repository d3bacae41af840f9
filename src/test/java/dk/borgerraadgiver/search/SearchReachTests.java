package dk.borgerraadgiver.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.search.text.Fragment;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written in a case is found, and it is said where in the case it stands.
 */
@OfficeTest
class SearchReachTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final UUID FORWARDING = UUID.randomUUID();

	/** What is looked for, and the part of the case it stands in. */
	private static final Map<String, String> WORDS = words();

	@Autowired
	private CaseSearch search;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MessageSource messages;

	private UUID inquiry = new UUID(0, 0);

	private UUID department = new UUID(0, 0);

	@BeforeEach
	void fillACase() throws IOException {
		var cases = new CaseMother(this.jdbc);
		this.department = cases.code("DEPARTMENT", "Ydelse");
		this.inquiry = cases.inquiry(DAY, null, null, cases.citizen("Mette Kjær"));
		cases.inquiry(DAY);
		cases.close(this.inquiry, DAY);
		cases.reopen(this.inquiry, DAY);
		cases.matter(this.inquiry, this.department, null);
		for (String sql : new ClassPathResource("search/full-case.sql").getContentAsString(StandardCharsets.UTF_8)
			.split(";\n", -1)) {
			if (!sql.isBlank()) {
				write(sql);
			}
		}
	}

	private static Map<String, String> words() {
		var words = new LinkedHashMap<String, String>();
		words.put("br-2019/17", "NUMBER");
		words.put("brevskabelon", "OUTCOME");
		words.put("partshørt forinden", "OUTCOME");
		words.put("ankestyrelsen", "OUTCOME");
		words.put("kvittér", "OUTCOME");
		words.put("teamleder vejledningspligt", "SPARRING");
		words.put("lægepapirer", "REOPENED");
		words.put("kommunaldirektør", "OWN_DEADLINE");
		words.put("kørestol bevilget", "FORWARDING");
		words.put("\"liv og helbred\"", "FORWARDING");
		words.put("sekretariat", "REMINDER");
		words.put("fastholdt", "ANSWER");
		words.put("afdelingschef juhl", "MEDIATION");
		words.put("undskyldninger", "MEDIATION");
		words.put("bibliotek farmor", "MEDIATION_MEETING");
		words.put("forsoning", "MEDIATION_MEETING");
		words.put("opfølgning", "OBSERVATION");
		words.put("journalpligt", "FINDING");
		words.put("helbredsoplysning", "CONSENT");
		words.put("lone østergaard", "REPRESENTATIVE");
		words.put("Estergård", "REPRESENTATIVE");
		words.put("ældresagen", "REPRESENTATIVE");
		return words;
	}

	@Test
	void everyPartOfACaseIsFoundAndTheHitSaysWhichItIs() {
		WORDS.forEach((typed, source) -> {
			var result = find(typed, Staff.ADVISOR);
			assertThat(result.paging().count()).as(typed).isOne();
			assertThat(result.hits().getFirst().row().id()).as(typed).isEqualTo(this.inquiry);
			var place = result.hits().getFirst().places().getFirst();
			assertThat(place.source()).as(typed).isEqualTo(source);
			assertThat(place.text()).as(typed).anyMatch(Fragment::marked);
		});
	}

	@Test
	void everyPartHasAName() {
		var sources = this.jdbc.sql("""
				select distinct unnest(regexp_matches(pg_get_viewdef('search_piece'), '''([A-Z_]{5,})''', 'g'))
				""").query((row, place) -> row.getString(1)).list();
		assertThat(sources).contains("OUTCOME", "OWN_INITIATIVE").hasSizeGreaterThan(15);
		for (String source : sources) {
			if (!source.equals("SUBJECT")) {
				assertThat(this.messages.getMessage("search.place." + source, null, Locale.of("da"))).isNotBlank();
			}
		}
	}

	@Test
	void noPartOfARestrictedCaseIsFoundByWhoIsNotNamed() {
		write("update inquiry set restricted = true where id = :inquiry");
		write("insert into inquiry_reader values (:inquiry, :by)");
		WORDS.keySet().forEach((typed) -> {
			assertThat(find(typed, Staff.ADVISOR).paging().count()).as(typed).isOne();
			assertThat(find(typed, Staff.SECOND_ADVISOR).paging().count()).as(typed).isZero();
			assertThat(this.search.named(typed, Staff.SECOND_ADVISOR)).as(typed).isEmpty();
		});
		assertThat(this.search.named("30405060", Staff.SECOND_ADVISOR)).isEmpty();
		assertThat(find("afdelingschefen julh", Staff.SECOND_ADVISOR).instead()).isNull();
	}

	@Test
	void whatAnEventRepeatsIsShownOnceWhereItWasWritten() {
		write("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, event, note)
				values (gen_random_uuid(), :inquiry, 'EVENT', :day, now(), 'forwarded', 'Hvornår bevilges kørestolen?')
				""");
		assertThat(find("kørestol", Staff.ADVISOR).hits().getFirst().places()).extracting(Place::source)
			.containsExactly("FORWARDING");
	}

	@Test
	void whoSpeaksForACitizenIsFoundInAllTheirCasesAndForTheUnknownInTheOne() {
		var cases = new CaseMother(this.jdbc);
		UUID anonymous = cases.inquiry(DAY.plusYears(1));
		this.jdbc.sql("""
				insert into representative (id, inquiry_id, name, email, created_at, version)
				values (gen_random_uuid(), ?, 'Karsten Bisidder', 'karsten@example.dk', now(), 0)
				""").param(anonymous).update();
		assertThat(found("karsten")).containsExactly(anonymous);
		assertThat(found("karsten@example.dk")).containsExactly(anonymous);
		assertThat(this.search.named("karsten@example.dk", Staff.ADVISOR)).isPresent();
		assertThat(this.search.named("+45 30 40 50 60", Staff.ADVISOR)).isPresent();
		write("update inquiry set citizen_id = (select citizen_id from inquiry where id = :inquiry)");
		assertThat(found("lone østergård")).hasSize(3);
		assertThat(this.search.named("+45 30 40 50 60", Staff.ADVISOR)).isEmpty();
	}

	private List<UUID> found(String typed) {
		return find(typed, Staff.ADVISOR).hits().stream().map((hit) -> hit.row().id()).toList();
	}

	private SearchResult find(String typed, Viewer viewer) {
		return this.search.find(Searches.of(typed), viewer);
	}

	private void write(String sql) {
		this.jdbc.sql(sql)
			.param("inquiry", this.inquiry)
			.param("forwarding", FORWARDING)
			.param("department", this.department)
			.param("day", DAY)
			.param("by", Staff.ADVISOR.id())
			.update();
	}

}
