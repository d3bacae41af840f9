package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.Emptied;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class DefaultCodeListsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private DefaultCodeLists defaults;

	@Autowired
	private CodeChoices choices;

	@Autowired
	private CodeDirectory directory;

	@Autowired
	private CodeRegister register;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aNewOfficeHasEveryList() {
		this.defaults.fillIfEmpty();
		var lists = this.choices.on(TODAY);
		assertThat(lists.values()).noneMatch(List::isEmpty);
		assertThat(lists.get(CodeList.CATEGORY)).hasSize(26)
			.extracting(CodeChoice::label)
			.containsSubsequence("Sagsbehandling", "Sagsbehandling / Lang sagsbehandlingstid/manglende svar",
					"Vejledning / Vejledning", "Øvrigt / Andet");
		assertThat(lists.get(CodeList.TYPE)).filteredOn((type) -> type.meaning() == Meaning.SPARRING).hasSize(1);
		assertThat(lists.get(CodeList.METHOD)).filteredOn((method) -> method.meaning() == Meaning.TURNED_AWAY)
			.extracting(CodeChoice::name)
			.containsExactly("afvist");
	}

	@Test
	void anOfficeWithListsOfItsOwnKeepsThem() {
		Emptied.tables(this.jdbc, "code");
		UUID own = this.register.create(CodeList.TYPE, "samtale", null);
		this.defaults.fillIfEmpty();
		assertThat(this.choices.on(TODAY).get(CodeList.TYPE)).extracting(CodeChoice::id).containsExactly(own);
	}

	@Test
	void theDirectoryKnowsEveryNameACodeAndItsGroupHaveHad() {
		UUID center = this.register.create(CodeList.DEPARTMENT, "Center for Job", null);
		UUID ydelse = this.register.create(CodeList.DEPARTMENT, "Ydelse", center);
		this.jdbc.sql("insert into code_name (code_id, valid_from, name) values (?, '2027-01-01', 'Jobcenter')")
			.params(center)
			.update();
		assertThat(this.directory.everyName()).filteredOn((code) -> code.id().equals(ydelse))
			.extracting(NamedCode::label)
			.containsExactlyInAnyOrder("Center for Job / Ydelse", "Jobcenter / Ydelse");
		assertThat(this.directory.everyName()).filteredOn((code) -> code.id().equals(center))
			.hasSize(2)
			.allMatch(NamedCode::hasChildren);
	}

}
