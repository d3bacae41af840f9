package dk.borgerraadgiver.audit.chain;

import java.io.PrintWriter;
import java.io.StringWriter;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class VerifyCommandTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ObjectProvider<VerifyCommand> commands;

	private final StringWriter results = new StringWriter();

	private final StringWriter messages = new StringWriter();

	@BeforeEach
	void aLine() {
		this.jdbc.sql("""
				insert into audit_entry (at, act, place, status, address, request)
				values (now(), 'READ', 'GET /borgere/{id}', 200, '10.0.0.7', gen_random_uuid())
				""").update();
	}

	@Test
	void aWholeLogIsSaidToBeWholeWithItsLastLink() {
		assertThat(run()).isZero();
		assertThat(this.results.toString()).matches("Loggen er hel\\. Sidste led: [0-9]+:[0-9a-f]{64}\\R");
		String noted = this.results.toString().replaceAll("(?s).* |\\R", "");
		assertThat(run("--expect", noted)).isZero();
	}

	@Test
	void whatWasChangedIsNamedByItsLink() {
		assertThat(run()).isZero();
		this.jdbc.sql("""
				do $$ begin
					set local session_replication_role = replica;
					update audit_entry set address = '10.0.0.8';
				end $$
				""").update();
		long link = this.jdbc.sql("select position from audit_link where entry_id is not null")
			.query(Long.class)
			.single();
		assertThat(run()).isOne();
		assertThat(this.results.toString())
			.endsWith("Led " + link + ": linjen er ændret, efter at den blev skrevet." + System.lineSeparator());
	}

	@Test
	void aLinkThatWasNotedAndIsAnotherIsNamed() {
		assertThat(run("--expect", "1:" + "ab".repeat(32))).isOne();
		assertThat(this.results.toString()).contains("Led 1 er ikke det, der blev noteret");
	}

	@Test
	void whatIsNoLinkIsRefused() {
		assertThat(run("--expect", "i går")).isEqualTo(2);
		assertThat(this.messages.toString()).contains("'i går' er ikke et led");
	}

	private int run(String... arguments) {
		return new CommandLine(this.commands.getObject()).setOut(new PrintWriter(this.results))
			.setErr(new PrintWriter(this.messages))
			.execute(arguments);
	}

}
