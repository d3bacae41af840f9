package dk.borgerraadgiver.report.file;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class FiguresCommandTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ObjectProvider<FiguresCommand> commands;

	private final StringWriter results = new StringWriter();

	private final StringWriter messages = new StringWriter();

	@Test
	void printsEveryTableAsOneFigureALine() {
		var cases = new CaseMother(this.jdbc);
		UUID group = cases.code("CATEGORY", "Sagsbehandling");
		UUID category = cases.code("CATEGORY", "Lang; tid", group, null);
		UUID department = cases.code("DEPARTMENT", "Økonomi");
		UUID inquiry = cases.inquiry(LocalDate.of(2019, 8, 1), cases.code("TYPE", "klage"),
				cases.code("CHANNEL", "telefon"), cases.citizen("Test Borger"));
		cases.matter(inquiry, department, category, cases.code("METHOD", "vejledning"), null, null);
		cases.close(inquiry, LocalDate.of(2019, 8, 4));
		cases.inquiry(LocalDate.of(2018, 9, 30));
		int status = run("--from", "2019-08-01", "--to", "2019-09-30", "--compare-from", "2018-09-30", "--compare-to",
				"2018-09-30");
		assertThat(this.messages.toString()).isEmpty();
		assertThat(status).isZero();
		assertThat(this.results.toString()).isEqualTo("""
				tabel;raekke;kolonne;periode;vaerdi
				totaler;borgere;;valgt;1
				totaler;borgere;;sammenligning;1
				totaler;anonyme;;valgt;0
				totaler;anonyme;;sammenligning;1
				totaler;henvendelser;;valgt;1
				totaler;henvendelser;;sammenligning;1
				totaler;klageforhold;;valgt;1
				totaler;klageforhold;;sammenligning;0
				totaler;sager;;valgt;1
				totaler;sager;;sammenligning;1
				totaler;afsluttede;;valgt;1
				totaler;afsluttede;;sammenligning;0
				totaler;verserende;;valgt;1
				totaler;verserende;;sammenligning;1
				totaler;genaabnede;;valgt;0
				totaler;genaabnede;;sammenligning;0
				totaler;sparring;;valgt;0
				totaler;sparring;;sammenligning;0
				totaler;egen_drift;;valgt;0
				totaler;egen_drift;;sammenligning;0
				kategori;"Sagsbehandling / Lang; tid";henvendelser;valgt;1
				kategori;"Sagsbehandling / Lang; tid";henvendelser;sammenligning;0
				kategori;"Sagsbehandling / Lang; tid";klageforhold;valgt;1
				kategori;"Sagsbehandling / Lang; tid";klageforhold;sammenligning;0
				kategori;ikke angivet;henvendelser;valgt;0
				kategori;ikke angivet;henvendelser;sammenligning;1
				kategori;ikke angivet;klageforhold;valgt;0
				kategori;ikke angivet;klageforhold;sammenligning;0
				afdeling;Økonomi;henvendelser;valgt;1
				afdeling;Økonomi;henvendelser;sammenligning;0
				afdeling;Økonomi;klageforhold;valgt;1
				afdeling;Økonomi;klageforhold;sammenligning;0
				afdeling;ikke angivet;henvendelser;valgt;0
				afdeling;ikke angivet;henvendelser;sammenligning;1
				afdeling;ikke angivet;klageforhold;valgt;0
				afdeling;ikke angivet;klageforhold;sammenligning;0
				type_afdeling;Økonomi;klage;valgt;1
				type_afdeling;Økonomi;klage;sammenligning;0
				type_afdeling;ikke angivet;ikke angivet;valgt;0
				type_afdeling;ikke angivet;ikke angivet;sammenligning;1
				kanal;telefon;;valgt;1
				kanal;telefon;;sammenligning;0
				kanal;ikke angivet;;valgt;0
				kanal;ikke angivet;;sammenligning;1
				type;klage;;valgt;1
				type;klage;;sammenligning;0
				type;ikke angivet;;valgt;0
				type;ikke angivet;;sammenligning;1
				metode_afdeling;Økonomi;vejledning;valgt;1
				metode_afdeling;Økonomi;vejledning;sammenligning;0
				metode_afdeling;ikke angivet;ikke angivet;valgt;0
				metode_afdeling;ikke angivet;ikke angivet;sammenligning;1
				resultat;ikke angivet;;valgt;1
				resultat;ikke angivet;;sammenligning;1
				medhold;ikke angivet;;valgt;1
				medhold;ikke angivet;;sammenligning;1
				sagstid;antal;;valgt;1
				sagstid;antal;;sammenligning;0
				sagstid;gennemsnit_dage;;valgt;3.0
				sagstid;gennemsnit_dage;;sammenligning;
				sagstid;median_dage;;valgt;3.0
				sagstid;median_dage;;sammenligning;
				sagstid;p90_dage;;valgt;3.0
				sagstid;p90_dage;;sammenligning;
				sagstid;inden_maal_pct;;valgt;100
				sagstid;inden_maal_pct;;sammenligning;
				maaned;2019-08;;valgt;1
				maaned;2019-09;;valgt;0
				maaned;2018-09;;sammenligning;1
				""");
	}

	@Test
	void aDateThatIsNoneIsExplainedAndNothingIsPrinted() {
		assertThat(run("--from", "1-8-2019", "--to", "2019-09-30")).isEqualTo(2);
		assertThat(this.messages.toString()).contains("--from").contains("åååå-mm-dd");
		assertThat(this.results.toString()).isEmpty();
	}

	@Test
	void aPeriodThatEndsBeforeItBeginsIsExplained() {
		assertThat(run("--from", "2019-09-30", "--to", "2019-08-01")).isEqualTo(2);
		assertThat(this.messages.toString()).contains("før den begynder");
		assertThat(this.results.toString()).isEmpty();
	}

	@Test
	void aComparisonNeedsBothItsDays() {
		assertThat(run("--from", "2019-08-01", "--to", "2019-09-30", "--compare-from", "2018-08-01")).isEqualTo(2);
		assertThat(this.messages.toString()).contains("--compare-to");
	}

	private int run(String... args) {
		return new CommandLine(this.commands.getObject()).setOut(new PrintWriter(this.results))
			.setErr(new PrintWriter(this.messages))
			.execute(args);
	}

}
