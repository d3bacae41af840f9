package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The demo office's recommendations, one for everything that can become of one, and its
 * focus areas. The council reads those from before the last half-year.
 */
@Repository
class DemoRecommendations implements DemoAddition {

	/** Days are counted from the first of the half-year today. */
	private static final List<Given> GIVEN = List.of(
			new Given("Skriv en forventet svarfrist i kvitteringen", 0, -330,
					"Enhver kvittering bør sige, hvornår borgeren senest får svar, og hvem der kan spørges imens.",
					"CARRIED_OUT", -120, "Vi har rettet kvitteringerne i alle fagsystemer.",
					"Borgerrådgiveren har set 20 kvitteringer efter. Fristen stod i dem alle.", null),
			new Given("Vejled om klageadgang, også i telefonen", 1, -300,
					"Et afslag, der gives mundtligt, bør følges af, hvordan og hvor længe der kan klages.",
					"PARTLY_ACCEPTED", -210, "Vi skriver det i brevene. I telefonen gør vi det, når borgeren spørger.",
					"Én af tre enheder har fået en tjekliste til telefonsamtaler.", 150),
			new Given("Giv borgere med flere sager én indgang", -1, -270,
					"Borgere med sager i flere forvaltninger bør have én person, der kender dem alle.", "ACCEPTED",
					-200, "Direktionen har sat et forsøg i gang i to centre.", "", 20),
			new Given("Lad borgere søge mundtligt, hvor loven tillader det", 2, -300,
					"Ingen bør henvises til en blanket, når loven lader dem søge i en samtale.", "REJECTED", -190,
					"Vi fastholder blanketten, fordi den giver færre fejl.", "", null),
			new Given("Ret pjecen om boligstøtte", 0, -390,
					"Pjecen henviser til regler, der er ophævet, og bør rettes eller trækkes tilbage.", "OUTDATED", -60,
					null, "Opgaven er flyttet til Udbetaling Danmark, og pjecen er trukket tilbage.", null),
			new Given("Sig, hvem borgeren kan ringe til", -1, -40,
					"Alle breve bør have navn og telefonnummer på en, der kender sagen.", "PROPOSED", -40, null, "",
					200),
			new Given("Følg op på det, der loves på møder", 1, -20,
					"Aftaler fra møder bør skrives ned og sendes til borgeren inden en uge.", "PROPOSED", -20, null, "",
					200));

	private final JdbcClient jdbc;

	DemoRecommendations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void write(DemoCodes codes, LocalDate today) {
		var half = Period.halfYear(today);
		var departments = this.jdbc.sql("""
				select department_id from complaint_matter where department_id is not null
				group by 1 order by count(*) desc, 1 limit 3
				""").query((row, place) -> row.getObject("department_id", UUID.class)).list();
		GIVEN.forEach((one) -> give(one, half.from(), departments));
		var last = Period.halfYear(half.from().minusDays(1));
		watch("Svar til borgere, der har ventet længe", last, half.from().plusDays(10),
				"Ventetiden er faldet i to af tre centre. Området følges ikke længere særskilt.", null);
		watch("Krav til skriftlige ansøgninger", half, null, "", "Krav til skriftlige ansøgninger");
		watch("Svar, der udebliver efter møder", Period.halfYear(half.to().plusDays(1)), null, "",
				"Svar udebliver efter møder");
	}

	private void give(Given one, LocalDate from, List<UUID> departments) {
		var id = UUID.randomUUID();
		var on = from.plusDays(one.given());
		var moved = from.plusDays(one.moved());
		this.jdbc
			.sql("""
					insert into recommendation (id, title, text, given_on, status, status_on, follow_up_on, public_from, created_by,
					                            created_at, changed_by, changed_at, version)
					select :id, :title, :text, :on, :status, :moved, :follow, :public, advisor, now(), advisor, now(), 0
					from (%s) a
					"""
				.formatted(DemoReport.ADVISOR))
			.param("id", id)
			.param("title", one.title())
			.param("text", one.text())
			.param("on", on)
			.param("status", one.status())
			.param("moved", moved)
			.param("follow", (one.follow() != null) ? from.plusDays(one.follow()) : null)
			.param("public", one.status().equals("PROPOSED") ? null : on.plusDays(30))
			.update();
		UUID department = (one.department() >= 0 && one.department() < departments.size())
				? departments.get(one.department()) : null;
		if (department != null) {
			this.jdbc.sql("insert into recommendation_department (recommendation_id, department_id) values (?, ?)")
				.params(id, department)
				.update();
		}
		step(id, "GIVEN", on, null, "PROPOSED", "");
		if (one.answer() != null) {
			answer(id, department, moved, one.answer());
		}
		if (!one.status().equals("PROPOSED")) {
			step(id, "FOLLOWED_UP", moved, "PROPOSED", one.status(), one.progress());
		}
	}

	private void answer(UUID id, @Nullable UUID department, LocalDate on, String text) {
		this.jdbc
			.sql("""
					insert into recommendation_answer (id, recommendation_id, department_id, answered_on, text, noted_by, noted_at)
					select gen_random_uuid(), :id, cast(:department as uuid), :on, :text, advisor, now() from (%s) a
					"""
				.formatted(DemoReport.ADVISOR))
			.param("id", id)
			.param("department", department)
			.param("on", on)
			.param("text", text)
			.update();
	}

	private void step(UUID id, String kind, LocalDate on, @Nullable String before, String after, String progress) {
		this.jdbc
			.sql("""
					insert into recommendation_step (id, recommendation_id, kind, happened_on, from_status, to_status, progress,
					                                 author_id, written_at)
					select gen_random_uuid(), :id, :kind, :on, :before, :after, :progress, advisor, now() from (%s) a
					"""
				.formatted(DemoReport.ADVISOR))
			.param("id", id)
			.param("kind", kind)
			.param("on", on)
			.param("before", before)
			.param("after", after)
			.param("progress", progress)
			.update();
	}

	private void watch(String title, Period period, @Nullable LocalDate concluded, String outcome,
			@Nullable String problem) {
		var id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into focus_area (id, title, why, period_from, period_to, concluded_on, outcome, created_by, created_at,
					                        changed_by, changed_at, version)
					select :id, :title, 'Det går igen i henvendelser til flere centre.', :from, :to, :concluded, :outcome, advisor,
					       now(), advisor, now(), 0
					from (%s) a
					"""
				.formatted(DemoReport.ADVISOR))
			.param("id", id)
			.param("title", title)
			.param("from", period.from())
			.param("to", period.to())
			.param("concluded", concluded)
			.param("outcome", outcome)
			.update();
		this.jdbc.sql("""
				insert into focus_area_step (id, focus_area_id, kind, happened_on, author_id, written_at)
				select gen_random_uuid(), :id, 'PLANNED', :on, advisor, now() from (%s) a
				""".formatted(DemoReport.ADVISOR)).param("id", id).param("on", period.from()).update();
		if (problem != null) {
			this.jdbc.sql("insert into focus_area_problem select ?, id from problem where title = ?")
				.params(id, problem)
				.update();
		}
	}

	/**
	 * A recommendation and what became of it.
	 *
	 * @param department its place among those with most complaints, -1 for the whole
	 * municipality
	 */
	private record Given(String title, int department, int given, String text, String status, int moved,
			@Nullable String answer, String progress, @Nullable Integer follow) {
	}

}
