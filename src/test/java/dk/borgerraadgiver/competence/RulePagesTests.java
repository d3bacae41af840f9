package dk.borgerraadgiver.competence;

import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class RulePagesTests {

	private static final String RULES = "/indstillinger/kompetence";

	private final UUID id = UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aNewOfficeHasTheUsualRules() {
		assertThat(this.mvc.get().uri(RULES).with(user(Staff.ADMINISTRATOR))).bodyText()
			.contains("Over 12 måneder gammelt", "Afdeling: Uden for kommunen", "Ankestyrelsen");
	}

	@Test
	void theUsualRulesComeBackWhenAskedForAndOnlyThen() {
		this.jdbc.sql("delete from competence_rule").update();
		assertThat(this.mvc.get().uri(RULES).with(user(Staff.ADMINISTRATOR))).bodyText()
			.contains("Der er ingen regler");
		send(this.mvc.post().uri(RULES + "/almindelige"));
		send(this.mvc.post().uri(RULES + "/almindelige"));
		assertThat(rules()).isEqualTo(5);
	}

	@Test
	void aRuleSentTwiceIsOneRule() {
		assertThat(send(rule(RULES + "/ny").param("months", "24"))).hasRedirectedUrl(RULES);
		send(rule(RULES + "/ny").param("months", "24"));
		assertThat(rules()).isEqualTo(6);
	}

	@Test
	void aRuleHasOneConditionAndEverythingTypedIsKept() {
		assertThat(send(rule(RULES + "/ny"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Udfyld én betingelse", "value=\"Et vink\"");
		assertThat(send(rule(RULES + "/ny").param("months", "3").param("typeId", code("TYPE")))).hasStatus(422);
		assertThat(send(rule(RULES + "/ny").param("months", "tolv"))).hasStatus(422).bodyText().contains("tolv");
	}

	@Test
	void aStaleRuleIsShownWithBothTexts() {
		send(rule(RULES + "/ny").param("months", "24"));
		this.jdbc.sql("update competence_rule set hint = 'Den andens', version = 1 where id = ?")
			.param(this.id)
			.update();
		assertThat(send(rule(RULES + "/" + this.id).param("months", "24").param("version", "0")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andens", "value=\"Et vink\"", "name=\"version\" value=\"1\"");
	}

	@Test
	void aRuleIsChangedAndRemoved() {
		send(rule(RULES + "/ny").param("months", "24"));
		assertThat(send(rule(RULES + "/" + this.id).param("months", "36").param("version", "0")))
			.hasRedirectedUrl(RULES);
		assertThat(this.mvc.get().uri(RULES).with(user(Staff.ADMINISTRATOR))).bodyText()
			.contains("Over 36 måneder gammelt", "Et vink");
		send(this.mvc.post().uri(RULES + "/" + this.id + "/slet"));
		assertThat(rules()).isEqualTo(5);
	}

	private MockMvcRequestBuilder rule(String path) {
		return this.mvc.post()
			.uri(path)
			.param("id", this.id.toString())
			.param("groundId", code("GROUND"))
			.param("hint", "Et vink");
	}

	private String code(String list) {
		return this.jdbc.sql("select id from code where list = ? limit 1").param(list).query(String.class).single();
	}

	private long rules() {
		return this.jdbc.sql("select count(*) from competence_rule").query(Long.class).single();
	}

	private MvcTestResult send(MockMvcRequestBuilder request) {
		return request.with(user(Staff.ADMINISTRATOR)).with(csrf()).exchange();
	}

}
