package dk.borgerraadgiver.mandate;

import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who calls for somebody else leads to the one they speak for.
 */
@OfficeTest
class SpeakerSuggestionTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final String THROUGH = "gennem Ejnar Dam (partsrepræsentant)";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CaseMother cases;

	private UUID citizen;

	@BeforeEach
	void represent() {
		this.cases = new CaseMother(this.jdbc);
		this.citizen = this.cases.citizen("Dorthe Holm");
		represent(this.citizen, null);
	}

	@ParameterizedTest
	@CsvSource({ "phone, 12345678", "phone, +45 12 34 56 78", "phone, 1234", "name, 12 34 56 78",
			"email, EJNAR@example.dk" })
	void theNumberOrAddressOfARepresentativeOffersTheCitizen(String field, String typed) {
		assertThat(lookUp(field, typed, Staff.ADVISOR)).bodyText().contains("Dorthe Holm", THROUGH);
	}

	@ParameterizedTest
	@CsvSource({ "phone, 87654321", "phone, 123", "name, Ejnar Dam" })
	void anotherNumberAndAMereNameDoNot(String field, String typed) {
		assertThat(lookUp(field, typed, Staff.ADVISOR)).bodyText().doesNotContain("Dorthe Holm", THROUGH);
	}

	@Test
	void whoHasTheNumberThemselvesComesFirst() {
		var own = this.cases.citizen("Åse Aa");
		this.jdbc.sql("update citizen set phone = '12345678' where id = ?").param(own).update();
		assertThat(lookUp("phone", "12345678", Staff.ADVISOR)).bodyText()
			.containsSubsequence("Åse Aa", "Dorthe Holm", THROUGH);
	}

	@Test
	void whoIsMeantTwiceIsOfferedOnceWithTheRepresentative() {
		this.jdbc.sql("update citizen set phone = '12345678' where id = ?").param(this.citizen).update();
		assertThat(lookUp("phone", "12345678", Staff.ADVISOR)).bodyText()
			.containsOnlyOnce("Dorthe Holm")
			.contains(THROUGH);
	}

	@Test
	void whoIsKnownFromARestrictedCaseOnlyIsNotHintedAt() {
		var restricted = this.cases.inquiry(DAY, null, null, this.citizen);
		this.jdbc.sql("update inquiry set restricted = true where id = ?").param(restricted).update();
		this.jdbc.sql("insert into inquiry_reader values (?, ?)").params(restricted, Staff.ADVISOR.id()).update();
		assertThat(lookUp("phone", "12345678", Staff.ADVISOR)).bodyText().contains("Dorthe Holm");
		assertThat(lookUp("phone", "12345678", Staff.SECOND_ADVISOR)).bodyText()
			.doesNotContain("Dorthe Holm", "Ejnar Dam");
	}

	@Test
	void whoSpeaksForSomebodyAnonymousLeadsToNobody() {
		this.jdbc.sql("delete from representative").update();
		represent(null, this.cases.inquiry(DAY));
		assertThat(lookUp("phone", "12345678", Staff.ADVISOR)).bodyText().doesNotContain("Ejnar Dam");
	}

	private void represent(@Nullable UUID whom, @Nullable UUID inquiry) {
		this.jdbc
			.sql("""
					insert into representative (id, citizen_id, inquiry_id, name, phone, email, created_at, version)
					values (gen_random_uuid(), :whom::uuid, :inquiry::uuid, 'Ejnar Dam', '12 34 56 78', 'ejnar@example.dk', now(), 0)
					""")
			.param("whom", whom)
			.param("inquiry", inquiry)
			.update();
	}

	private MvcTestResult lookUp(String field, String typed, Viewer viewer) {
		return this.mvc.post()
			.uri("/henvendelser/ny")
			.param("opslag", "1")
			.param("id", UUID.randomUUID().toString())
			.param(field, typed)
			.with(user(viewer))
			.with(csrf())
			.exchange();
	}

}
