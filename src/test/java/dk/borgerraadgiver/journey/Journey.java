package dk.borgerraadgiver.journey;

import java.time.Clock;
import java.time.LocalDate;

import dk.borgerraadgiver.support.CaseMother;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office in which a journey begins: with two departments, and the letters it came
 * with.
 */
abstract class Journey {

	static final String BENEFITS = "Ydelse";

	static final String STREETS = "Vej og Park";

	CaseMother cases;

	LocalDate today;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	@Qualifier("readyTemplates")
	private ApplicationRunner templates;

	@BeforeEach
	void moveIn() throws Exception {
		this.today = LocalDate.now(this.clock);
		this.templates.run(new DefaultApplicationArguments());
		this.cases = new CaseMother(this.jdbc);
		this.cases.code("DEPARTMENT", BENEFITS, this.cases.code("DEPARTMENT", "Center for Arbejdsmarked"), null);
		this.cases.code("DEPARTMENT", STREETS, this.cases.code("DEPARTMENT", "Center for Teknik"), null);
	}

	/** A day before today. */
	LocalDate ago(int days) {
		return this.today.minusDays(days);
	}

	/** The number of the first case of the year in which it was received. */
	static String first(LocalDate received) {
		return received.getYear() + "-0001";
	}

}
