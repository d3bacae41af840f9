package dk.borgerraadgiver.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office with the cases of {@code search/cases.csv}.
 */
final class SearchedOffice {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final JdbcClient jdbc;

	private final CaseMother cases;

	SearchedOffice(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.cases = new CaseMother(jdbc);
	}

	/** The rows of a file, without its headings. */
	static List<List<String>> rows(String file) throws IOException {
		return new ClassPathResource("search/" + file).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> Arrays.asList(line.split(";")))
			.toList();
	}

	/** Case {@code n} of the file gets the external number {@code n}. */
	void fill() throws IOException {
		for (List<String> row : rows("cases.csv")) {
			var inquiry = this.cases.inquiry(DAY, null, null, this.cases.citizen(row.get(1)));
			this.jdbc.sql("update inquiry set external_number = ?, subject = ?, description = ? where id = ?")
				.params(row.get(0), row.get(2), row.get(3), inquiry)
				.update();
			note(inquiry, row.get(4));
		}
	}

	UUID inquiry(String subject) {
		var inquiry = this.cases.inquiry(DAY);
		this.jdbc.sql("update inquiry set subject = ? where id = ?").params(subject, inquiry).update();
		return inquiry;
	}

	void note(UUID inquiry, String text) {
		this.jdbc.sql("""
				insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, note)
				values (gen_random_uuid(), ?, 'PHONE', ?, now(), ?)
				""").params(inquiry, DAY, text).update();
	}

}
