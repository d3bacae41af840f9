package dk.borgerraadgiver.setup;

import dk.borgerraadgiver.office.Offices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the operator where to set up a new office, and with which code. On the console
 * only: a log file is read by more people.
 */
@Component
@ConditionalOnWebApplication
class SetUpNotice {

	private final Offices offices;

	private final SetUpCode code;

	private final Environment environment;

	SetUpNotice(Offices offices, SetUpCode code, Environment environment) {
		this.offices = offices;
		this.code = code;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void printWhileThereIsNoOffice() {
		if (this.offices.current().isEmpty()) {
			print();
		}
	}

	void print() {
		System.out.printf("""

				  Kontoret skal sættes op.
				    Åbn   http://localhost:%s/opsaetning
				    Kode  %s   (gælder én gang, og kun til serveren startes igen)

				""", this.environment.getProperty("local.server.port", "8080"), this.code.text());
	}

}
