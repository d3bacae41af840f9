package dk.borgerraadgiver.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * With the profile {@code demo}: the office is there when the server is.
 */
@Component
@Profile("demo")
@ConditionalOnWebApplication
class DemoStart implements ApplicationRunner {

	private static final int INQUIRIES = 900;

	private static final int MONTHS = 30;

	private static final long SEED = 98;

	private final DemoOffice office;

	private final DemoPublishedReports reports;

	DemoStart(DemoOffice office, DemoPublishedReports reports) {
		this.office = office;
		this.reports = reports;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.office.isDemoOffice()) {
			this.office.open(INQUIRIES, MONTHS, SEED);
		}
		this.reports.publish();
	}

}
