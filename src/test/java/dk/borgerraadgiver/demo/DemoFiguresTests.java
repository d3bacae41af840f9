package dk.borgerraadgiver.demo;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.shared.TimeConfiguration;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class DemoFiguresTests {

	private static final Pattern FIGURE = Pattern.compile("href=\"(/tal/bag[^\"]*)\"[^>]*>([\\d.]+)</a>");

	private static final Pattern HEADING = Pattern.compile("<h1[^>]*>\\s*([\\d.]+) ");

	private static final Pattern UNIT = Pattern.compile("<tbody>");

	@Autowired
	private DemoOffice office;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService staff;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void openTheDemoOffice() {
		this.jdbc.sql("truncate office, account, code, inquiry, case_number, citizen cascade").update();
		this.office.open(900, 30, 98);
	}

	@Test
	void everyFigureShownOpensAListOfExactlyAsMany() {
		Period halfYear = Period.halfYear(LocalDate.now(TimeConfiguration.DENMARK)).preceding();
		var figures = figures(page("/tal?fra=%s&til=%s".formatted(halfYear.from(), halfYear.to())));
		assertThat(figures).hasSizeGreaterThan(200);
		figures.forEach((address, figure) -> {
			String list = page(address);
			assertThat(number(list)).as(address).isEqualTo(figure);
			assertThat(UNIT.matcher(list).results().count()).as(address).isEqualTo(Math.min(figure, 50));
		});
	}

	private Map<String, Long> figures(String page) {
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
