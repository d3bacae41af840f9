package dk.borgerraadgiver.operation;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Talks to an office's database from the outside.
 */
final class Database {

	private Database() {
	}

	static String ask(OfficeDatabase database, String question) throws SQLException {
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword());
				var statement = connection.createStatement();
				var answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getString(1);
		}
	}

	static void tell(OfficeDatabase database, String order) throws SQLException {
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword()); var statement = connection.createStatement()) {
			statement.execute(order);
		}
	}

}
