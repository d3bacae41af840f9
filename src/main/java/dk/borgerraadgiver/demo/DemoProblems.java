package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What the demo office has learned: lessons of its cases, and the problems it sees across
 * them.
 */
@Repository
class DemoProblems {

	private static final List<Lesson> LESSONS = List.of(
			new Lesson("Lang sagsbehandlingstid/manglende svar", "MILD",
					"Kvitteringsbrevet nævner nu, hvornår borgeren kan vente svar.",
					"Skriv den forventede frist i kvitteringen, så borgeren ikke skal ringe for at få den at vide."),
			new Lesson("Partshøring", "SERIOUS", "Partshøring er sat ind som et fast trin i arbejdsgangen.",
					"Hør borgeren, før oplysninger fra andre bruges imod vedkommende."),
			new Lesson("Begrundelse", "MILD", "", "Skriv, hvilke oplysninger der talte for og imod, ikke kun reglen."),
			new Lesson("Vejledning", "NONE", "Telefonvejledningen har fået en tjekliste.",
					"Spørg altid, om borgeren har søgt om mere end det, opkaldet handler om."),
			new Lesson("Betjeningen af borgere", "MILD", "Teamet har talt om tonen på et møde.",
					"Sig undskyld tidligt; det løser flere klager end en redegørelse."),
			new Lesson("Klagevejledning", "SERIOUS", "Skabelonen til afslag har fået klagevejledning.",
					"Klagevejledning hører til i hvert afslag, også i det, der gives i telefonen."));

	private static final List<Problem> PROBLEMS = List.of(
			new Problem("Krav til skriftlige ansøgninger", "FOCUS", "Vejledning",
					"Borgere får at vide, at de skal søge skriftligt, også hvor loven lader dem søge i telefonen."),
			new Problem("Svar udebliver efter møder", "FOCUS", "Lang sagsbehandlingstid/manglende svar",
					"Det, der loves på møder, bliver ikke fulgt op. Ses i flere forvaltninger."),
			new Problem("Frygt for at klage", "WATCHED", "Betjeningen af borgere",
					"Borgere siger, at de er bange for, hvad en klage betyder for deres sag."),
			new Problem("Afslag uden begrundelse", "DONE", "Begrundelse",
					"Løst med nye skabeloner. Kontoret følger, om klagerne kommer igen."));

	private static final int PER_LESSON = 4;

	private static final int PER_PROBLEM = 14;

	private final JdbcTemplate jdbc;

	private final DemoInvestigations investigations;

	DemoProblems(JdbcTemplate jdbc, DemoInvestigations investigations) {
		this.jdbc = jdbc;
		this.investigations = investigations;
	}

	void write(UUID advisor, LocalDate today, OffsetDateTime now) {
		LESSONS.forEach(this::learn);
		PROBLEMS.forEach((problem) -> gather(problem, advisor, today, now));
		link(advisor, today, now);
		this.investigations.write(advisor, now);
	}

	private void learn(Lesson lesson) {
		this.jdbc.update(
				"""
						update complaint_matter set criticism = ?, department_change = ?, lesson = ?, lesson_usable = position = 1
						where id in (select m.id
						             from complaint_matter m
						             join code_name n on n.code_id = m.category_id and n.name = ?
						             join inquiry_closing s on s.inquiry_id = m.inquiry_id and s.reopened_on is null
						             where m.ground_id is null
						             order by s.closed_on desc, m.id limit ?)
						""",
				lesson.criticism(), lesson.change(), lesson.text(), lesson.category(), PER_LESSON);
	}

	private void gather(Problem problem, UUID advisor, LocalDate today, OffsetDateTime now) {
		UUID id = UUID.randomUUID();
		this.jdbc.update(
				"""
						insert into problem (id, title, description, status, created_by, created_at, changed_by, changed_at, version)
						values (?, ?, ?, ?, ?, ?, ?, ?, 0)
						""",
				id, problem.title(), problem.description(), problem.status(), advisor, now, advisor, now);
		this.jdbc.update("""
				insert into problem_case (problem_id, inquiry_id, added_by, added_at)
				select distinct cast(? as uuid), i.id, cast(? as uuid), cast(? as timestamptz)
				from (select m.inquiry_id as id
				      from complaint_matter m
				      join code_name n on n.code_id = m.category_id and n.name = ?
				      join inquiry r on r.id = m.inquiry_id
				      where r.received_on > ?
				      order by r.case_year desc, r.case_sequence desc limit ?) i
				""", id, advisor, now, problem.category(), today.minusYears(1), PER_PROBLEM);
	}

	/**
	 * Each of the latest cases with an older one about the same in the same department.
	 */
	private void link(UUID advisor, LocalDate today, OffsetDateTime now) {
		this.jdbc.update("""
				insert into case_link (id, one_id, other_id, word, linked_by, linked_at)
				select gen_random_uuid(), one, other, 'samme forløb', ?, ?
				from (select distinct on (i.id) i.id as one, o.inquiry_id as other
				      from inquiry i
				      join complaint_matter m on m.inquiry_id = i.id
				      join complaint_matter o on o.category_id = m.category_id and o.department_id = m.department_id
				                             and o.inquiry_id <> i.id
				      where i.received_on > ?
				      order by i.id, o.inquiry_id) p
				on conflict do nothing
				""", advisor, now, today.minusMonths(1));
	}

	/**
	 * Something learned again and again.
	 *
	 * @param category what it is about
	 * @param criticism the criticism expressed
	 * @param change what the department changed
	 * @param text the lesson
	 */
	private record Lesson(String category, String criticism, String change, String text) {
	}

	/**
	 * A problem and the category its cases are about.
	 */
	private record Problem(String title, String status, String category, String description) {
	}

}
