package dk.borgerraadgiver.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.recommendation.RecommendationMother;
import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Something to look at behind every pattern of an address: a case, a citizen, a
 * department with a long name.
 */
class ExamplePages {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	private static final String LONG = "Specialundervisningskoordineringsenheden for unge og voksne med særlige behov";

	/** "token" by SHA-256. */
	private static final String TOKEN_HASH = "3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0";

	private final JdbcClient jdbc;

	private final Map<String, String> byRoom = new LinkedHashMap<>();

	private final Map<String, String> ofTheCase = new LinkedHashMap<>();

	private final UUID inquiry;

	private final UUID department;

	ExamplePages(JdbcClient jdbc) {
		this.jdbc = jdbc;
		var cases = new CaseMother(jdbc);
		UUID group = cases.code("DEPARTMENT", LONG);
		this.department = cases.code("DEPARTMENT", "Afdelingen for " + LONG, group, null);
		UUID citizen = cases.citizen("Anne-Margrethe Christoffersen-Vestergaard");
		jdbc.sql("update citizen set cpr = '0101701234' where id = ?").param(citizen).update();
		this.inquiry = cases.inquiry(DAY, null, null, citizen);
		cases.matter(this.inquiry, this.department, null);
		invite();
		preparations();
		this.byRoom.put("/afdelinger/", group.toString());
		this.byRoom.put("/lister/typer/", cases.code("TYPE", LONG).toString());
		this.byRoom.put("/borgere/", citizen.toString());
		UUID other = cases.citizen("Anne Margrethe Vestergaard");
		this.byRoom.put("/borgere/" + citizen + "/slaa-sammen/", other.toString());
		this.byRoom.put("/borgere/" + citizen + "/skil-ad/", merged(citizen, cases.citizen(LONG)).toString());
		this.byRoom.put("/beretninger/eksempler/", example().toString());
		this.byRoom.putAll(new ExampleReports(jdbc, LONG).lay());
		this.byRoom.put("/brugere/", Staff.ADVISOR.id().toString());
		UUID own = cases.code("TYPE", "Egen drift om " + LONG, null, "OWN_INITIATIVE");
		this.byRoom.put("/henvendelser/{number}/konstateringer", numberOf(cases.inquiry(DAY, own, null, null)));
		this.byRoom.put("/henvendelser/", numberOf(this.inquiry));
		this.byRoom.put("/indlaesning/{id}/navne", upload("Ukendt kategori").toString());
		this.byRoom.put("/indlaesning/", upload("Partshøring").toString());
		this.byRoom.put("/invitation/", "token");
		this.byRoom.put("/problemer/", problem().toString());
		recommendations();
		this.byRoom.put("/soeg/", UUID.randomUUID().toString());
	}

	/** Gives the case everything a case can have, under a long name. */
	ExamplePages ofAFullCase() {
		var cases = new CaseMother(this.jdbc);
		this.ofTheCase
			.putAll(CaseBelongings.give(this.jdbc, this.inquiry, this.department, cases.code("CATEGORY", LONG), LONG));
		return this;
	}

	/**
	 * The address of a page, as a pattern of {@code access.txt} has it, with an example
	 * for its variable.
	 */
	String address(String pattern) {
		String path = pattern.replace("|…", "");
		if (path.equals("/tal/bag")) {
			return path + "?tabel=totaler&raekke=henvendelser&fra=1-1-2026&til=30-6-2026";
		}
		if (path.equals("/beretninger/soeg")) {
			return path + "?ord=svar";
		}
		if (path.equals("/beretninger/eksempler/ny")) {
			return path + "?sag=" + numberOf(this.inquiry);
		}
		if (path.equals("/henvendelser/flere")) {
			return path + "?handling=overdrag&omfang=ALLE";
		}
		for (var example : this.ofTheCase.entrySet()) {
			String beginning = example.getKey().replaceAll("\\{.*", "");
			path = path.replace(example.getKey(), beginning + example.getValue());
		}
		for (var example : this.byRoom.entrySet()) {
			if (path.startsWith(example.getKey())) {
				path = path.replaceFirst("\\{\\w+}", example.getValue());
			}
		}
		assertThat(path).as("%s has an example in ExamplePages", pattern).doesNotContain("{");
		return path;
	}

	/** A template, a view and a rule. */
	private void preparations() {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into letter_template values (?, ?, 'CITIZEN', ?, ?, false, now(), null, 0)")
			.params(id, LONG, LONG, LONG)
			.update();
		this.jdbc.sql("insert into saved_view values (?, ?, ?, 'mine=true', true, 0, now())")
			.params(id, Staff.ADVISOR.id(), LONG.substring(0, 60))
			.update();
		this.jdbc.sql("""
				insert into competence_rule (id, department_id, ground_id, hint, refer_to)
				select ?, ?, id, ?, ? from code where list = 'GROUND' order by sort_order limit 1
				""").params(id, this.department, LONG, LONG).update();
		for (String room : List.of("/brevskabeloner/", "/henvendelser/visninger/", "/indstillinger/kompetence/")) {
			this.byRoom.put(room, id.toString());
		}
	}

	private void recommendations() {
		var given = new RecommendationMother(this.jdbc);
		UUID id = given.given("Anbefaling til " + LONG, DAY, this.department);
		given.publish(id, DAY);
		this.jdbc.sql(
				"insert into recommendation_case (recommendation_id, inquiry_id, added_by, added_at) values (?, ?, ?, now())")
			.params(id, this.inquiry, Staff.ADVISOR.id())
			.update();
		UUID focus = given.focus("Fokus på " + LONG, DAY, DAY.plusMonths(6));
		this.jdbc.sql("update focus_area set public_from = ?").param(DAY).update();
		this.byRoom.put("/anbefalinger/fokusomraader/", focus.toString());
		this.byRoom.put("/anbefalinger/{id}/grundlag/{number}", id.toString());
		this.byRoom.put("/anbefalinger/" + id + "/grundlag/", numberOf(this.inquiry));
		this.byRoom.put("/anbefalinger/", id.toString());
	}

	private String numberOf(UUID inquiry) {
		return this.jdbc.sql("select case_year || '-' || lpad(case_sequence::text, 4, '0') from inquiry where id = ?")
			.params(inquiry)
			.query(String.class)
			.single();
	}

	private void invite() {
		this.jdbc
			.sql("""
					insert into account (id, username, full_name, invitation_hash, invitation_expires_at, created_at, version)
					values (gen_random_uuid(), 'nanna', 'Nanna Ny', ?, now() + interval '1 day', now(), 0)
					""")
			.params(TOKEN_HASH)
			.update();
	}

	private UUID problem() {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into problem (id, title, status, created_by, created_at, changed_by, changed_at, version)
				values (:id, :title, 'WATCHED', :by, now(), :by, now(), 0)
				""").param("id", id).param("title", LONG).param("by", Staff.ADVISOR.id()).update();
		this.jdbc.sql("insert into problem_case (problem_id, inquiry_id, added_by, added_at) values (?, ?, ?, now())")
			.params(id, this.inquiry, Staff.ADVISOR.id())
			.update();
		return id;
	}

	/** Of a case with something in it that tells of a person. */
	private UUID example() {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into example (id, key, title, text, status, inquiry_id, department_id, created_by, created_at, changed_by,
					                     changed_at, version)
					values (:id, 'et-eksempel', :title, :text, 'DRAFT', :inquiry, :department, :by, now(), :by, now(), 0)
					""")
			.param("id", id)
			.param("title", "Eksempel fra " + LONG)
			.param("text", "En 83-årig borger, Anne-Margrethe, ventede fra 3. marts 2025 i " + LONG + ".")
			.param("inquiry", this.inquiry)
			.param("department", this.department)
			.param("by", Staff.ADVISOR.id())
			.update();
		return id;
	}

	private UUID merged(UUID kept, UUID lost) {
		this.jdbc.sql("update citizen set merged_into = ? where id = ?").params(kept, lost).update();
		return this.jdbc.sql("""
				insert into citizen_merge (id, kept_id, lost_id, merged_at, merged_by, interpreter, version)
				values (gen_random_uuid(), ?, ?, now(), ?, false, 0)
				returning id
				""").params(kept, lost, Staff.ADVISOR.id()).query(UUID.class).single();
	}

	private UUID upload(String category) {
		UUID job = UUID.randomUUID();
		this.jdbc.sql("""
				insert into import_job (id, owner_id, file_name, content, state, created_at, touched_at)
				values (?, ?, 'sager.csv', ?, 'DRAFT', now(), now())
				""")
			.params(job, Staff.ADVISOR.id(),
					("Henvendelse;Modtaget;Kategori\r\n1;1-8-2019;" + category + "\r\n")
						.getBytes(StandardCharsets.UTF_8))
			.update();
		return job;
	}

}
