package dk.borgerraadgiver.spreadsheet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator sees.
 */
@OfficeTest
class ImportCommandTests {

	private static final CaseSheet SHEET = CaseSheet.of(CaseSheet.ALL_HEADINGS + ";Note")
		.row("1;1-8-2019;2-8-2019;klage;telefon;B1;Bolig;Økonomi;Begrundelse;;;;x")
		.row("2;3-8-2019;;;;;;;;;;;");

	@Autowired
	private ObjectProvider<ImportCommand> commands;

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	private final StringWriter results = new StringWriter();

	private final StringWriter messages = new StringWriter();

	@BeforeEach
	void lists() {
		this.defaults.fillIfEmpty();
	}

	@Test
	void aSummaryIsPrintedAndTheCasesAreThere() {
		assertThat(run(SHEET, "--create-missing")).isZero();
		assertThat(this.results.toString()).isEqualToNormalizingNewlines("""
				Rækker læst: 2
				Nye henvendelser: 2
				Findes allerede: 0
				Klageforhold: 1
				Borgere: 1
				Oprettede navne: 1
				  Afdeling »Økonomi« (1 række)
				Kolonner, der ikke bruges: Note
				""");
		assertThat(this.messages.toString()).isEqualToNormalizingNewlines("2 henvendelser skrevet\n");
		assertThat(inquiries()).isEqualTo(2);
	}

	@Test
	void unknownNamesAreErrorsUnlessTheyMayBeCreated() {
		assertThat(run(SHEET)).isEqualTo(1);
		assertThat(this.messages.toString()).contains("Ukendt navn: Afdeling »Økonomi« (1 række)", "--create-missing");
		assertThat(inquiries()).isZero();
	}

	@Test
	void aTrialRunWritesNothing() {
		assertThat(run(SHEET, "--create-missing", "--dry-run")).isZero();
		assertThat(this.results.toString()).startsWith("Prøvekørsel").contains("Nye henvendelser: 2");
		assertThat(inquiries()).isZero();
		assertThat(this.jdbc.sql("select count(*) from code_name where name = 'Økonomi'").query(Integer.class).single())
			.isZero();
	}

	@Test
	void everyErrorIsPrintedAndNoneRepeatsACprNumber() {
		int status = run(CaseSheet.complete()
			.row("1;i går;;;;281270-1234;;;281270-1234;;;")
			.row(";1-8-2019;;;;;;;;;;")
			.row("010170-1234;1-8-2019;;;;;;;;;;"));
		assertThat(status).isEqualTo(1);
		assertThat(this.messages.toString().lines()).hasSize(5);
		assertThat(this.messages.toString())
			.contains("Række 2, Modtaget: »i går« – forventet: en dato",
					"Række 3, Henvendelse: »« – forventet: skal udfyldes", "2812xx-xxxx")
			.doesNotContain("281270-1234", "010170-1234");
		assertThat(this.results.toString()).isEqualToNormalizingNewlines("""
				Intet er indlæst.
				Rækker læst: 3
				Fejl: 5
				Ukendte navne: 0
				""");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertThat(execute(this.folder.resolve("væk.csv").toString())).isEqualTo(1);
		assertThat(this.messages.toString()).contains("spreadsheet.command.noFile");
	}

	private int run(CaseSheet sheet, String... options) {
		try {
			Path file = Files.writeString(this.folder.resolve("sager.csv"), sheet.text(),
					Charset.forName("windows-1252"));
			String[] arguments = new String[options.length + 1];
			System.arraycopy(options, 0, arguments, 1, options.length);
			arguments[0] = file.toString();
			return execute(arguments);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int execute(String... arguments) {
		return new CommandLine(this.commands.getObject()).setOut(new PrintWriter(this.results, true))
			.setErr(new PrintWriter(this.messages, true))
			.setExecutionExceptionHandler((ex, command, result) -> {
				command.getErr().println((ex instanceof RuleBroken rule) ? rule.key() : ex);
				return 1;
			})
			.execute(arguments);
	}

	private int inquiries() {
		return this.jdbc.sql("select count(*) from inquiry").query(Integer.class).single();
	}

}
