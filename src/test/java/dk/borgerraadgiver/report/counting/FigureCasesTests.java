package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.ClockMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OfficeTest
class FigureCasesTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final Period PERIOD = new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 31));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	@Autowired
	private FigureCases behind;

	private final Random random = new Random(20241122);

	private CaseMother cases;

	@BeforeEach
	void anEmptyOffice() {
		this.cases = new CaseMother(this.jdbc);
	}

	@Test
	void everyFigureIsAsManyAsTheListItOpens() {
		haveABusyHalfYear();
		FigureReport report = this.figures.report(PERIOD, PERIOD.preceding());
		for (FigureSheet sheet : report.sheets()) {
			for (Figure figure : withSums(report, sheet)) {
				long value = sheet.count(figure.table(), figure.row(), figure.column());
				assertThat(this.behind.count(figure)).as("%s", figure).isEqualTo(value);
				assertThat(units(figure)).as("%s", figure).hasSize((int) value).doesNotHaveDuplicates();
			}
		}
	}

	@Test
	void thePartsOfEveryTableAddUpToItsTotal() {
		haveABusyHalfYear();
		FigureSheet sheet = this.figures.report(PERIOD, null).chosen();
		assertThat(sheet.total("henvendelser")).isPositive();
		for (FigureTable table : List.of(FigureTable.CHANNEL, FigureTable.TYPE, FigureTable.MONTH)) {
			assertThat(sum(sheet, table, "")).as(table.key()).isEqualTo(sheet.total("henvendelser"));
		}
		assertThat(sum(sheet, FigureTable.SPARRING_CHANNEL, "")).isEqualTo(sheet.total("sparring")).isPositive();
		assertThat(sum(sheet, FigureTable.SPARRING_MONTH, "")).isEqualTo(sheet.total("sparring"));
		assertThat(sum(sheet, FigureTable.OWN_INITIATIVE_MONTH, "")).isEqualTo(sheet.total("egen_drift")).isPositive();
		assertThat(sum(sheet, FigureTable.DEPARTMENT, "henvendelser")).isEqualTo(sheet.total("sager"));
		assertThat(sum(sheet, FigureTable.TYPE_DEPARTMENT, Figure.ALL)).isEqualTo(sheet.total("sager"));
		assertThat(sum(sheet, FigureTable.DEPARTMENT, "klageforhold")).isEqualTo(sheet.total("klageforhold"));
		assertThat(sum(sheet, FigureTable.CATEGORY, "klageforhold")).isEqualTo(sheet.total("klageforhold"));
		long handled = sheet.total("klageforhold") + this.jdbc.sql("""
				select count(*) from inquiry_fact f
				where ordinary and received_on between :from and :to
				  and not exists (select from complaint_matter m where m.inquiry_id = f.inquiry_id)
				""").param("from", PERIOD.from()).param("to", PERIOD.to()).query(Long.class).single();
		for (FigureTable table : List.of(FigureTable.RESULT, FigureTable.MERIT)) {
			assertThat(sum(sheet, table, "")).as(table.key()).isEqualTo(handled);
		}
		for (FigureTable table : List.of(FigureTable.METHOD_DEPARTMENT, FigureTable.RESULT_DEPARTMENT,
				FigureTable.MERIT_DEPARTMENT)) {
			assertThat(sum(sheet, table, Figure.ALL)).as(table.key()).isEqualTo(handled);
		}
		for (String merit : sheet.columns(FigureTable.MERIT_DEPARTMENT)) {
			assertThat(sum(sheet, FigureTable.MERIT_DEPARTMENT, merit))
				.isEqualTo(sheet.count(FigureTable.MERIT, merit, ""));
		}
		assertThat(sum(sheet, FigureTable.CATEGORY_DEPARTMENT, Figure.ALL)).isEqualTo(sheet.total("klageforhold"));
		assertThat(sum(sheet, FigureTable.OUR_CLOCK, Figure.ALL)).isEqualTo(2 * sheet.total("henvendelser"));
		assertThat(sum(sheet, FigureTable.ANSWER_TIME, "")).isPositive()
			.isEqualTo(sheet.count(FigureTable.ANSWER_DEPARTMENT, Figure.ALL, "inden_frist")
					+ sheet.count(FigureTable.ANSWER_DEPARTMENT, Figure.ALL, "efter_frist"));
		assertThat(sheet.count(FigureTable.TIME, "antal", "")).isEqualTo(sheet.total("afsluttede"));
	}

	@Test
	void whatWasOpenAndCameInIsClosedOrStillOpen() {
		haveABusyHalfYear();
		FigureSheet sheet = this.figures.report(PERIOD, null).chosen();
		long openBefore = this.figures.report(PERIOD.preceding(), null).chosen().total("verserende");
		long takenUpAgain = this.jdbc.sql("""
				select count(distinct inquiry_id) from closing_fact
				where ordinary and closed_on < :from and reopened_on between :from and :to
				""").param("from", PERIOD.from()).param("to", PERIOD.to()).query(Long.class).single();
		assertThat(takenUpAgain).isPositive();
		assertThat(openBefore + sheet.total("henvendelser") + takenUpAgain)
			.isEqualTo(sheet.total("afsluttede") + sheet.total("verserende"));
	}

	@Test
	void aCitizenIsOneHoweverManyInquiries() {
		UUID citizen = this.cases.citizen("Test Borger");
		this.cases.inquiry(PERIOD.from(), null, null, citizen);
		this.cases.inquiry(PERIOD.to(), null, null, citizen);
		this.cases.inquiry(PERIOD.from());
		Figure figure = this.figures.report(PERIOD, null).chosen().figure(FigureTable.TOTALS, "borgere", "");
		assertThat(this.behind.count(figure)).isEqualTo(2);
		assertThat(this.behind.page(figure, new Paging(1, 50, 2), Staff.ADVISOR)).extracting(CaseBehind::citizen)
			.containsExactly("Test Borger", "Test Borger", null);
	}

	@Test
	void onlyTheListOfCitizensNamesThem() {
		this.cases.inquiry(PERIOD.from(), null, null, this.cases.citizen("Test Borger"));
		Figure figure = this.figures.report(PERIOD, null).chosen().figure(FigureTable.TOTALS, "henvendelser", "");
		assertThat(this.behind.page(figure, new Paging(1, 50, 1), Staff.ADVISOR)).extracting(CaseBehind::citizen)
			.containsExactly((String) null);
	}

	@Test
	void thereIsNoListBehindAFigureThatDoesNotExist() {
		Figure figure = new Figure(FigureTable.TOTALS, "mennesker", "", PERIOD, PERIOD.to());
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.behind.count(figure));
	}

	private static List<Figure> withSums(FigureReport report, FigureSheet sheet) {
		var all = new ArrayList<>(sheet.figures());
		for (FigureTable table : FigureTable.values()) {
			if (table.rows() == FigureTable.Rows.FIXED) {
				continue;
			}
			for (String column : sheet.columns(table)) {
				all.add(sheet.figure(table, Figure.ALL, column));
				groups(report, table).forEach((group) -> all.add(sheet.figure(table, group, column)));
			}
			if (table == FigureTable.CATEGORY_DEPARTMENT) {
				report.columns(table).forEach((column) -> all.add(sheet.figure(table, Figure.ALL, column)));
			}
			if (table.isCrossing()) {
				sheet.rows(table).forEach((row) -> all.add(sheet.figure(table, row, Figure.ALL)));
				all.add(sheet.figure(table, Figure.ALL, Figure.ALL));
			}
		}
		return all;
	}

	private static List<String> groups(FigureReport report, FigureTable table) {
		return table.isGrouped() ? report.groupedRows(table).stream().filter(CodeNames::isGroup).toList() : List.of();
	}

	private List<String> units(Figure figure) {
		var units = new ArrayList<String>();
		long count = this.behind.count(figure);
		for (int page = 1; page <= Math.ceilDiv(count, Paging.ROWS); page++) {
			units.addAll(this.behind.page(figure, new Paging(page, Paging.ROWS, count), Staff.ADVISOR)
				.stream()
				.map(CaseBehind::unit)
				.distinct()
				.toList());
		}
		return units;
	}

	private static long sum(FigureSheet sheet, FigureTable table, String column) {
		return sheet.rows(table).stream().mapToLong((row) -> sheet.count(table, row, column)).sum();
	}

	private void haveABusyHalfYear() {
		var departments = codes("DEPARTMENT", 5);
		var categories = codes("CATEGORY", 6);
		var channels = codes("CHANNEL", 3);
		var methods = codes("METHOD", 3);
		var results = codes("RESULT", 3);
		var merits = codes("MERIT", 2);
		var types = codes("TYPE", 2);
		types.add(this.cases.code("TYPE", "sparring", null, "SPARRING"));
		types.add(this.cases.code("TYPE", "egen drift", null, "OWN_INITIATIVE"));
		this.cases.merge(one(departments), departments.getFirst(), LocalDate.of(2024, 3, 31));
		var citizens = List.of(this.cases.citizen("A"), this.cases.citizen("B"), this.cases.citizen("C"));
		for (int i = 0; i < 150; i++) {
			LocalDate received = FIRST.plusDays(this.random.nextInt(182));
			UUID inquiry = this.cases.inquiry(received, maybe(types), maybe(channels), maybe(citizens));
			this.cases.solve(inquiry, maybe(methods), maybe(results), maybe(merits));
			departments.stream()
				.filter((department) -> this.random.nextInt(5) == 0)
				.forEach((department) -> this.cases.concern(inquiry, department));
			for (int matter = this.random.nextInt(4); matter > 0; matter--) {
				this.cases.matter(inquiry, maybe(departments), maybe(categories), maybe(methods), maybe(results),
						maybe(merits));
			}
			live(inquiry, received);
			ask(inquiry, one(departments), received);
		}
		this.jdbc.sql("update inquiry set restricted = true where case_sequence % 7 = 0").update();
	}

	private void ask(UUID inquiry, UUID department, LocalDate received) {
		var clocks = new ClockMother(this.jdbc);
		if (this.random.nextInt(3) == 0) {
			clocks.reply(inquiry, received.plusDays(this.random.nextInt(12)));
			LocalDate asked = received.plusDays(this.random.nextInt(20));
			var question = clocks.ask(inquiry, department, asked,
					this.random.nextBoolean() ? asked.plusDays(this.random.nextInt(30)) : null);
			clocks.remind(question, asked.plusDays(this.random.nextInt(40)));
			clocks.find(inquiry, department, asked, null);
		}
	}

	private void live(UUID inquiry, LocalDate received) {
		LocalDate day = received;
		while (this.random.nextInt(3) > 0) {
			day = day.plusDays(this.random.nextInt(40));
			this.cases.close(inquiry, day);
			if (this.random.nextInt(3) > 0) {
				return;
			}
			day = day.plusDays(this.random.nextInt(20));
			this.cases.reopen(inquiry, day);
		}
	}

	private List<UUID> codes(String list, int count) {
		var codes = new ArrayList<UUID>();
		for (int i = 1; i <= count; i++) {
			UUID group = (i > 2) ? codes.getFirst() : null;
			codes.add(this.cases.code(list, list + " " + i, group, null));
		}
		return codes;
	}

	private @Nullable UUID maybe(List<UUID> codes) {
		return (this.random.nextInt(5) == 0) ? null : one(codes);
	}

	private UUID one(List<UUID> codes) {
		return codes.get(1 + this.random.nextInt(codes.size() - 1));
	}

	@Test
	void nobodyButAnAdvisorSeesTheCasesBehindAFigure() {
		var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
		var figure = new Figure(FigureTable.TOTALS, "henvendelser", "", period, period.to());
		for (var viewer : List.of(Staff.COUNCIL, Staff.ADMINISTRATOR)) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.behind.page(figure, new Paging(1, 50, 0), viewer));
		}
	}

}
