package dk.borgerraadgiver.report.counting;

import java.time.LocalDate;

import dk.borgerraadgiver.shared.Period;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office without cases, and the half-year its figures are asked for.
 */
@OfficeTest
abstract class CountingTests {

	static final LocalDate FIRST = LocalDate.of(2019, 8, 1);

	static final LocalDate LAST = LocalDate.of(2020, 1, 22);

	static final LocalDate WITHIN = LocalDate.of(2019, 10, 10);

	static final Period PERIOD = new Period(FIRST, LAST);

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Figures figures;

	@Autowired
	FigureCases behind;

	CaseMother cases;

	@BeforeEach
	void anEmptyOffice() {
		this.cases = new CaseMother(this.jdbc);
	}

	long total(String row) {
		return sheet().total(row);
	}

	FigureSheet sheet() {
		return sheet(PERIOD);
	}

	FigureSheet sheet(Period period) {
		return report(period).chosen();
	}

	FigureReport report(Period period) {
		return this.figures.report(period, null);
	}

}
