package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.demo.DemoDraft.Chapter;
import dk.borgerraadgiver.shared.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The demo office's examples, and the report it is writing on the last half-year.
 */
@Repository
class DemoReport implements DemoAddition {

	/** The advisor who does what is done in the demo office. */
	static final String ADVISOR = """
			select a.id as advisor from account a join account_role r on r.account_id = a.id and r.role = 'ADVISOR'
			order by a.username limit 1""";

	private static final List<Example> EXAMPLES = List.of(
			new Example("Ni måneder uden svar", "ni-maaneder-uden-svar", "READY",
					"""
							En mor søgte om støtte til sit barn. Hun fik en kvittering, men intet svar. Da hun ringede, fik hun \
							hver gang at vide, at sagen lå hos en anden.

							Borgerrådgiveren bad afdelingen om at sige, *hvornår* svaret kom. Det kom efter en uge."""),
			new Example("Blanketten, der ikke var nødvendig", "blanketten-der-ikke-var-noedvendig", "READY", """
					En borger med læsevanskeligheder blev bedt om at søge på en blanket. Loven stiller ikke det krav.

					Efter en samtale med afdelingen blev ansøgningen taget i telefonen."""),
			new Example("Mødet uden referat", "moedet-uden-referat", "DRAFT", """
					Karen Holm på 83 år var til møde den 3. marts 2025. Det, hun fik lovet, stod ingen steder."""));

	private static final List<Chapter> CHAPTERS = List.of(
			new Chapter("Resumé", true,
					"""
							I perioden {{periode}} modtog borgerrådgiveren **{{henvendelser}} henvendelser om {{klageforhold}} \
							klageforhold**. Sammenlignet med {{sammenligning}} er det {{ændring:henvendelser}} i antallet af henvendelser.

							{{top:kategori:5}}"""),
			new Chapter("Opfølgning på tidligere anbefalinger", false, """
					{{opfølgning}}

					## Tidligere fokusområder

					{{opfølgning:fokusområder}}"""), new Chapter("Temaer og eksempler", false, """
					Lang sagsbehandlingstid fylder mest igen. To forløb viser, hvad det betyder.

					{{eksempel:ni-maaneder-uden-svar}}

					{{eksempel:blanketten-der-ikke-var-noedvendig}}"""), new Chapter("Statistik", false, """
					{{tabel:totaler}}

					{{diagram:måned}}

					{{tabel:afdeling}}"""), new Chapter("Anbefalinger", true, "{{anbefalinger}}"),
			new Chapter("Fokusområder i den kommende periode", true, "{{fokusområder}}"));

	private final JdbcClient jdbc;

	private final DemoDrafts drafts;

	DemoReport(JdbcClient jdbc, DemoDrafts drafts) {
		this.jdbc = jdbc;
		this.drafts = drafts;
	}

	@Override
	public void write(DemoCodes codes, LocalDate today) {
		EXAMPLES.forEach(this::write);
		var last = Period.halfYear(Period.halfYear(today).from().minusDays(1));
		this.drafts.write(new DemoDraft(last, List.of(last.yearBefore()), List.of(), CHAPTERS));
	}

	/** Each from the lesson of another case. */
	private void write(Example one) {
		this.jdbc
			.sql("""
					with written as (
						insert into example (id, key, title, text, status, inquiry_id, created_by, created_at, changed_by, changed_at,
						                     version)
						select gen_random_uuid(), :key, :title, :text, :status, c.id, advisor, now(), advisor, now(), 0
						from (%s) a
						cross join lateral (select i.id from inquiry i
						                    where not i.restricted and not exists (select from example e where e.inquiry_id = i.id)
						                      and exists (select from complaint_matter m where m.inquiry_id = i.id and m.lesson_usable)
						                    order by i.received_on desc, i.id limit 1) c
						returning id, created_by)
					insert into example_step (id, example_id, kind, standing, author_id, written_at)
					select gen_random_uuid(), id, kind, case when kind = 'READY' then 0 end, created_by, now()
					from written, unnest(array['WRITTEN', 'READY']) kind
					where kind = 'WRITTEN' or :status = 'READY'
					"""
				.formatted(ADVISOR))
			.param("key", one.key())
			.param("title", one.title())
			.param("text", one.text())
			.param("status", one.status())
			.update();
	}

	/**
	 * An example.
	 */
	private record Example(String title, String key, String status, String text) {
	}

}
