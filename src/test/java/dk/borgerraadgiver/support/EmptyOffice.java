package dk.borgerraadgiver.support;

import dk.borgerraadgiver.codelist.DefaultCodeLists;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test: the office as it is the moment before its first inquiry, with its
 * staff and the default lists, whatever the test before has written.
 */
class EmptyOffice implements BeforeEachCallback {

	private static final String TABLES = """
			select coalesce(string_agg(format('%I.%I', schemaname, tablename), ', '), '')
			from pg_tables
			where schemaname = 'public' and tablename <> 'flyway_schema_history'
			""";

	@Override
	public void beforeEach(ExtensionContext context) {
		ApplicationContext office = SpringExtension.getApplicationContext(context);
		JdbcClient jdbc = office.getBean(JdbcClient.class);
		String tables = jdbc.sql(TABLES).query(String.class).single();
		if (!tables.isEmpty()) {
			jdbc.sql("truncate table " + tables + " restart identity cascade").update();
		}
		jdbc.sql("insert into office (municipality, version) values ('Prøveby Kommune', 0)").update();
		Staff.moveIn(jdbc);
		office.getBean(DefaultCodeLists.class).fillIfEmpty();
	}

}
