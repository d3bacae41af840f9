package dk.borgerraadgiver.report.council;

import java.util.UUID;

import dk.borgerraadgiver.support.PastSchema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports that were frozen before reports could be searched are found too.
 */
class PassageMigrationTests {

	private static final UUID ID = new UUID(0, 1);

	@Test
	void theChaptersOfAFrozenReportAreFoundByTheirWords() {
		var office = PastSchema.after("20261125.1712");
		office.jdbc().sql("""
				insert into account (id, username, full_name, created_at, version)
				values (:id, 'rikke', 'Rikke Rådgiver', now(), 0)
				""").param("id", ID).update();
		office.jdbc()
			.sql("""
					insert into report (id, kind, title, from_day, to_day, state, open_by_link, created_by, created_at, version)
					values (:id, 'ANNUAL', 'Årsberetning', '2025-01-01', '2025-12-31', 'PUBLISHED', false, :id, now(), 0)
					""")
			.param("id", ID)
			.update();
		office.jdbc().sql("""
				insert into frozen_report (report_id, content, hash, frozen_on, frozen_by, frozen_at)
				values (:id, :content, repeat('0', 64), current_date, :id, now())
				""").param("id", ID).param("content", """
				{"cover": {}, "chapters": [{"anchor": "kapitel-1", "title": "Forord", "blocks": [
					{"kind": "Quotation", "blocks": [{"kind": "Paragraph", "words": [
						{"kind": "Strong", "words": [{"kind": "Words", "plain": "Ventetiden var lang"}]}]}]},
					{"kind": "Table", "grid": {"caption": "Afdelinger", "rows": [{"name": "Vej og Park"}]}}]}]}
				""").update();
		office.bringUpToDate();
		assertThat(office.jdbc()
			.sql("select body from report_passage where words @@ to_tsquery('danish', 'ventetid') and anchor = 'kapitel-1'")
			.query(String.class)
			.single()).isEqualTo("Ventetiden var lang Afdelinger Vej og Park");
	}

}
