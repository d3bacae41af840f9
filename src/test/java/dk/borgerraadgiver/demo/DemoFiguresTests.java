package dk.borgerraadgiver.demo;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.report.counting.Figure;
import dk.borgerraadgiver.report.counting.FigureCases;
import dk.borgerraadgiver.report.counting.FigureTable;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.shared.TimeConfiguration;
import dk.borgerraadgiver.support.Emptied;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class DemoFiguresTests {

	private static final Pattern FIGURE = Pattern.compile("href=\"(/tal/bag[^\"]*)\"[^>]*>([\\d.]+)</a>");

	private static final Pattern HEADING = Pattern.compile("<h1[^>]*>\\s*([\\d.]+) ");

	private static final List<String> TABLES = List.of("totaler", "kategori", "afdeling", "type_afdeling", "kanal",
			"type", "metode_afdeling", "resultat", "medhold", "sagstid", "maaned", "sparring_afdeling",
			"sparring_kanal", "sparring_maaned", "egen_drift_afdeling", "egen_drift_maaned");

	private static final Pattern UNIT = Pattern.compile("<tbody>");

	@Autowired
	private DemoOffice office;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService staff;

	@Autowired
	private FigureCases lists;

	@Autowired
	private MockMvcTester mvc;

	private final LocalDate today = LocalDate.now(TimeConfiguration.DENMARK);

	private final LocalDate leapDay = Stream.iterate(this.today, (day) -> day.minusDays(1))
		.filter((day) -> MonthDay.from(day).equals(MonthDay.of(2, 29)))
		.findFirst()
		.orElseThrow();

	@BeforeEach
	void openADemoOfficeThatWasThereOnTheLastLeapDay() {
		Emptied.everything(this.jdbc);
		this.office.open(700, (int) ChronoUnit.MONTHS.between(this.leapDay, this.today) + 3, 98);
	}

	@Test
	void everyFigureOfAHalfYearALeapDayAndADayOpensAListOfExactlyAsMany() {
		Period halfYear = Period.halfYear(this.today).preceding();
		var figures = figures(halfYear, "ingen");
		assertThat(tables(figures)).containsAll(TABLES);
		assertThat(figures.keySet()).anyMatch((address) -> address.contains("raekke=gruppe-"));
		figures.putAll(figures(new Period(this.leapDay, this.leapDay), "foregaaende"));
		figures.putAll(figures(busiestDay(), "ingen"));
		figures.forEach((address, figure) -> {
			String list = page(address);
			assertThat(number(list)).as(address).isEqualTo(figure);
			assertThat(UNIT.matcher(list).results().count()).as(address).isEqualTo(Math.min(figure, 50));
		});
	}

	/** Over long periods the lists are counted, not printed: there are thousands. */
	@Test
	void everyFigureOfLongerPeriodsIsAsManyAsItsList() {
		Period halfYear = Period.halfYear(this.today).preceding();
		var figures = figures(halfYear.preceding(), "aar-foer");
		figures.putAll(figures(Period.year(this.today, 1).preceding(), "ingen"));
		figures.putAll(figures(Period.year(this.today, 8).preceding(), "ingen"));
		figures.putAll(figures(new Period(this.leapDay.withDayOfMonth(1), this.leapDay), "aar-foer"));
		assertThat(figures).hasSizeGreaterThan(600);
		figures
			.forEach((address, figure) -> assertThat(this.lists.count(figure(address))).as(address).isEqualTo(figure));
	}

	private Period busiestDay() {
		LocalDate day = this.jdbc
			.sql("select received_on from inquiry group by received_on order by count(*) desc, received_on limit 1")
			.query(LocalDate.class)
			.single();
		return new Period(day, day);
	}

	private static Figure figure(String address) {
		var at = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
		UnaryOperator<String> part = (name) -> Objects.requireNonNullElse(at.getFirst(name), "");
		return new Figure(FigureTable.named(part.apply("tabel")).orElseThrow(), part.apply("raekke"),
				part.apply("kolonne"),
				new Period(LocalDate.parse(part.apply("fra")), LocalDate.parse(part.apply("til"))),
				LocalDate.parse(part.apply("pr")));
	}

	private static Set<String> tables(Map<String, Long> figures) {
		return figures.keySet()
			.stream()
			.map((address) -> address.replaceAll(".*tabel=(\\w+).*", "$1"))
			.collect(Collectors.toSet());
	}

	private Map<String, Long> figures(Period period, String comparison) {
		String page = page("/tal?fra=%s&til=%s&sammenlign=%s".formatted(period.from(), period.to(), comparison));
		var figures = new LinkedHashMap<String, Long>();
		FIGURE.matcher(page)
			.results()
			.forEach((found) -> figures.put(found.group(1).replace("&amp;", "&"), parse(found.group(2))));
		return figures;
	}

	private static long number(String page) {
		var heading = HEADING.matcher(page);
		assertThat(heading.find()).isTrue();
		return parse(heading.group(1));
	}

	private static long parse(String danish) {
		return Long.parseLong(danish.replace(".", ""));
	}

	private String page(String address) {
		var answer = this.mvc.get().uri(address).with(user(this.staff.loadUserByUsername("raadgiver"))).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
