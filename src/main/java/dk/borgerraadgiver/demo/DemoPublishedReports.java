package dk.borgerraadgiver.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.demo.DemoDraft.Chapter;
import dk.borgerraadgiver.report.route.FinishedReports;
import dk.borgerraadgiver.report.route.FinishedReports.Stage;
import dk.borgerraadgiver.report.route.StepKind;
import dk.borgerraadgiver.shared.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two half-year statuses the demo office's council has had, frozen and kept in every
 * format as any other, and what was corrected in cases after the latest.
 */
@Service
class DemoPublishedReports {

	private static final Chapter SUMMARY = new Chapter("Resumé", true, """
			I perioden {{periode}} modtog borgerrådgiveren **{{henvendelser}} henvendelser om {{klageforhold}} \
			klageforhold** fra {{borgere}} borgere.

			De hyppigste klageforhold var:

			{{top:kategori:5}}

			Tilsammen udgør de {{andel:top:kategori:5}} af alle klageforhold.""");

	private static final Chapter FUNCTION = new Chapter("Borgerrådgiverens funktion og uafhængighed", false,
			"""
					Borgerrådgiveren er ansat af kommunalbestyrelsen efter kommunestyrelseslovens § 65 e og er uafhængig af \
					borgmesteren og forvaltningerne. Borgerrådgiveren vejleder, mægler, undersøger og giver kommunalbestyrelsen \
					viden om, hvad borgernes henvendelser viser.""");

	private static final Chapter COMPARED = new Chapter("Udviklingen", true, """
			Sammenlignet med {{sammenligning}} er det {{ændring:henvendelser}} i antallet af henvendelser og \
			{{ændring:klageforhold}} i antallet af klageforhold.

			{{tabel:år}}""");

	private static final Chapter STATISTICS = new Chapter("Statistik", false, """
			## Hovedtal

			{{tabel:totaler}}

			## Hvad henvendelserne handlede om

			{{tabel:kategori:15}}

			## Afdelinger

			{{diagram:afdeling:10}}

			{{tabel:type × afdeling}}

			## Kanaler

			{{tabel:kanal}}

			## Løsning og resultat

			{{tabel:resultat}}

			Af de behandlede forhold blev {{andel:resultat:løst+delvist løst}} løst helt eller delvist.

			{{diagram:medhold × afdeling}}

			## Sagsbehandlingstid

			{{tabel:sagstid}}

			## Måned for måned

			{{diagram:måned}}""");

	private static final Chapter RECOMMENDATIONS = new Chapter("Anbefalinger", true, "{{anbefalinger:i perioden}}");

	private static final Chapter FOCUS = new Chapter("Fokusområder i den kommende periode", true, """
			Svar til borgere, der har ventet længe, følges særskilt i det kommende halvår.""");

	private final DemoDrafts drafts;

	private final FinishedReports reports;

	private final UserDetailsService accounts;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoPublishedReports(DemoDrafts drafts, FinishedReports reports, UserDetailsService accounts, JdbcClient jdbc,
			Clock clock) {
		this.drafts = drafts;
		this.reports = reports;
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Publishes them, unless it was done at an earlier start. */
	@Transactional
	public void publish() {
		if (this.jdbc.sql("select exists (select from frozen_report)").query(Boolean.class).single()) {
			return;
		}
		var drafted = Period.halfYear(LocalDate.now(this.clock)).preceding();
		var latest = drafted.preceding();
		var earlier = latest.preceding();
		publish(new DemoDraft(earlier, List.of(), List.of(), List.of(SUMMARY, FUNCTION, STATISTICS, RECOMMENDATIONS)));
		publish(new DemoDraft(latest, List.of(latest.yearBefore()), departments(latest),
				List.of(SUMMARY, COMPARED, FUNCTION, STATISTICS, RECOMMENDATIONS, FOCUS)));
		correct(latest);
	}

	private void publish(DemoDraft draft) {
		var ended = draft.period().to();
		this.reports.finish(this.drafts.write(draft), Chance.atWork(ended.plusDays(26)), List.of(
				new Stage(StepKind.HANDED_OVER, Chance.atWork(ended.plusDays(28)), "Byrådssekretariatet", ""),
				new Stage(StepKind.DISCUSSED, Chance.atWork(ended.plusDays(45)), "Økonomiudvalget",
						"Anbefales taget til efterretning"),
				new Stage(StepKind.DISCUSSED, Chance.atWork(ended.plusDays(58)), "Byrådet", "Taget til efterretning"),
				new Stage(StepKind.PUBLISHED, Chance.atWork(ended.plusDays(59)), "", "")), advisor());
	}

	private Viewer advisor() {
		return (Viewer) this.accounts.loadUserByUsername(DemoStaff.ADVISOR.username());
	}

	/** The one of the first level most is complained about. */
	private List<UUID> departments(Period period) {
		return this.jdbc.sql("""
				select coalesce(d.group_id, d.resolved_id) from complaint_matter m
				join inquiry i on i.id = m.inquiry_id
				join code_as_of(:to) d on d.code_id = m.department_id
				where i.received_on between :from and :to
				group by 1 order by count(*) desc, 1 limit 1
				""")
			.param("from", period.from())
			.param("to", period.to())
			.query((row, place) -> row.getObject(1, UUID.class))
			.list();
	}

	/** Some matters turned out to be about what the latest before them was about. */
	private void correct(Period period) {
		this.jdbc
			.sql("""
					with wrong as (
						select m.id, m.inquiry_id, lag(m.category_id) over (order by i.received_on, m.id) as category_id
						from complaint_matter m
						join inquiry i on i.id = m.inquiry_id
						where i.received_on between :from and :to and not i.restricted and m.category_id is not null
						order by i.received_on desc, m.id limit 4),
					corrected as (
						update complaint_matter m set category_id = w.category_id
						from wrong w where m.id = w.id and m.category_id <> w.category_id
						returning m.inquiry_id)
					insert into journal_entry (id, inquiry_id, author_id, kind, happened_on, written_at, counterpart, note)
					select distinct on (inquiry_id) gen_random_uuid(), inquiry_id, :advisor, 'INTERNAL', cast(:on as date), now(), '',
					       'Klageforholdets kategori er rettet, efter at sagen er gennemgået igen.'
					from corrected
					""")
			.param("from", period.from())
			.param("to", period.to())
			.param("advisor", advisor().id())
			.param("on", Chance.atWork(period.to().plusDays(75)))
			.update();
	}

}
