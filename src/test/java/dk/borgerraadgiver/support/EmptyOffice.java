package dk.borgerraadgiver.support;

import dk.borgerraadgiver.codelist.DefaultCodeLists;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test: the office as it is the moment before its first inquiry, with its
 * staff and the default lists, whatever the test before has written.
 */
class EmptyOffice implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		ApplicationContext office = SpringExtension.getApplicationContext(context);
		JdbcClient jdbc = office.getBean(JdbcClient.class);
		empty(jdbc);
		jdbc.sql("insert into office (municipality, version) values ('Prøveby Kommune', 0)").update();
		Staff.moveIn(jdbc);
		office.getBean(DefaultCodeLists.class).fillIfEmpty();
	}

	/**
	 * A page of the test before may still be keeping its draft, and of two that wait for
	 * each other PostgreSQL ends one.
	 */
	private static void empty(JdbcClient jdbc) {
		for (int tries = 1;; tries++) {
			try {
				Emptied.everything(jdbc);
				return;
			}
			catch (PessimisticLockingFailureException ex) {
				if (tries == 5) {
					throw ex;
				}
			}
		}
	}

}
