package dk.borgerraadgiver.spreadsheet;

import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.CodeRegister;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page where unknown names find their place.
 */
class ImportNamesPagesTests extends ImportPagesOffice {

	@Autowired
	private CodeRegister codes;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void unknownNamesAreMappedOrCreatedBeforeAnythingIsWritten() {
		UUID center = this.codes.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		String page = handOver(UNKNOWN);
		assertThat(get(page)).hasRedirectedUrl(page + "/navne");
		assertThat(get(page + "/navne")).hasStatusOk()
			.bodyText()
			.contains("Brok", "Teknik / Vej", "name=\"navn.TYPE.brok\"", "name=\"navn.DEPARTMENT.teknik / vej\"");
		assertThat(decide(page, "navn.DEPARTMENT.teknik / vej", center.toString())).hasRedirectedUrl(page + "/navne");
		assertThat(decide(page, "navn.TYPE.brok", "opret")).hasRedirectedUrl(page);
		assertThat(get(page)).bodyText().contains("Oprettes: Type »Brok« (2 rækker)");
		int before = count("code");
		post(page + "/bekraeft");
		awaitState(page, "DONE");
		assertThat(count("code")).isEqualTo(before + 1);
		assertThat(this.jdbc.sql("select department_id from inquiry_department").query(UUID.class).single())
			.isEqualTo(center);
	}

	@Test
	void allThatIsNotChosenCanBeCreatedAtOnce() {
		String page = handOver(UNKNOWN);
		assertThat(decide(page, "createRest", "true")).hasRedirectedUrl(page);
		post(page + "/bekraeft");
		awaitState(page, "DONE");
		assertThat(count("inquiry_department")).isEqualTo(1);
	}

	@Test
	void aCodeOfAnotherListIsNoAnswer() {
		UUID center = this.codes.create(CodeList.DEPARTMENT, "Center for Teknik", null);
		String page = handOver(UNKNOWN);
		assertThat(decide(page, "navn.TYPE.brok", center.toString())).hasRedirectedUrl(page + "/navne");
		assertThat(count("import_decision")).isZero();
	}

	@Test
	void aFieldNoPageHasSentIsRefused() {
		String page = handOver(UNKNOWN);
		for (String field : new String[] { "navn.FORKERT.brok", "navn.TYPE", "navn." }) {
			assertThat(decide(page, field, "opret")).hasStatus(422).bodyText().contains("Gå tilbage til filen");
		}
		assertThat(decide(page, "navn.TYPE.brok", "ikke-en-kode")).hasStatus(422);
		assertThat(count("import_decision")).isZero();
	}

}
