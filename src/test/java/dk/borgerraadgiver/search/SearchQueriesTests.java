package dk.borgerraadgiver.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forty questions an advisor may ask, put to an office of 120 cases. docs/search.md has
 * their result as a table.
 */
@OfficeTest
class SearchQueriesTests {

	private static final int FIRST = 5;

	@Autowired
	private CaseSearch search;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void fill() throws IOException {
		new SearchedOffice(this.jdbc).fill();
	}

	@Test
	void theWantedCaseIsAmongTheFirstFive() throws IOException {
		var missed = new ArrayList<String>();
		var queries = SearchedOffice.rows("queries.csv");
		for (List<String> query : queries) {
			int place = found(query.get(2)).indexOf(query.get(3)) + 1;
			if (place == 0 || place > FIRST) {
				missed.add(query.get(2) + " at " + place);
			}
		}
		assertThat(queries).hasSize(40);
		assertThat(missed).hasSizeLessThanOrEqualTo(2);
	}

	/** The office's numbers of the cases on the first page. */
	private List<String> found(String text) {
		return this.search.find(Searches.of(text), Staff.ADVISOR)
			.hits()
			.stream()
			.map((hit) -> number(hit.row().id()))
			.toList();
	}

	private String number(UUID inquiry) {
		return this.jdbc.sql("select external_number from inquiry where id = ?")
			.param(inquiry)
			.query(String.class)
			.single();
	}

}
