package dk.borgerraadgiver.operation;

import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where the office's own database answers, and how to be let in.
 *
 * @param folder the data folder it is kept in
 * @param port on this machine
 */
record OfficeDatabase(Path folder, int port, String password) implements JdbcConnectionDetails {

	static OfficeDatabase in(Path folder, int port, String password) {
		return new OfficeDatabase(folder, port, password);
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, EmbeddedServer.DATABASE);
	}

	@Override
	public String getUsername() {
		return EmbeddedServer.DATABASE;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String toString() {
		return "OfficeDatabase[" + this.folder + "]";
	}

}
