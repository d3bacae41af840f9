package dk.borgerraadgiver.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays down recommendations and focus areas as rows, for tests that read them.
 */
public final class RecommendationMother {

	private final JdbcClient jdbc;

	public RecommendationMother(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A recommendation as it stands the moment after it was given. */
	public UUID given(String title, LocalDate on, UUID... departments) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into recommendation (id, title, text, given_on, status, status_on, created_by, created_at, changed_by,
					                            changed_at, version)
					values (:id, :title, :text, :on, 'PROPOSED', :on, :by, now(), :by, now(), 0)
					""")
			.param("id", id)
			.param("title", title)
			.param("text", "Kommunen skal: " + title)
			.param("on", on)
			.param("by", Staff.ADVISOR.id())
			.update();
		for (UUID department : List.of(departments)) {
			this.jdbc.sql("insert into recommendation_department (recommendation_id, department_id) values (?, ?)")
				.params(id, department)
				.update();
		}
		step(id, "GIVEN", on, null, "PROPOSED");
		return id;
	}

	/** How far it has come since a day. */
	public void move(UUID id, String to, LocalDate on) {
		String from = this.jdbc.sql("select status from recommendation where id = ?")
			.param(id)
			.query(String.class)
			.single();
		this.jdbc.sql("update recommendation set status = ?, status_on = ? where id = ?").params(to, on, id).update();
		step(id, "FOLLOWED_UP", on, from, to);
	}

	public void publish(UUID id, @Nullable LocalDate from) {
		this.jdbc.sql("update recommendation set public_from = :from where id = :id")
			.param("from", from)
			.param("id", id)
			.update();
	}

	public void followUp(UUID id, LocalDate on) {
		this.jdbc.sql("update recommendation set follow_up_on = ? where id = ?").params(on, id).update();
	}

	/** A focus area with the problems it comes from. */
	public UUID focus(String title, LocalDate from, LocalDate to, UUID... problems) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into focus_area (id, title, why, period_from, period_to, created_by, created_at, changed_by, changed_at,
					                        version)
					values (:id, :title, 'Fordi det går igen', :from, :to, :by, now(), :by, now(), 0)
					""")
			.param("id", id)
			.param("title", title)
			.param("from", from)
			.param("to", to)
			.param("by", Staff.ADVISOR.id())
			.update();
		for (UUID problem : List.of(problems)) {
			this.jdbc.sql("insert into focus_area_problem (focus_area_id, problem_id) values (?, ?)")
				.params(id, problem)
				.update();
			this.jdbc.sql("update problem set status = 'FOCUS' where id = ?").param(problem).update();
		}
		return id;
	}

	public UUID problem(String title) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into problem (id, title, status, created_by, created_at, changed_by, changed_at, version)
				values (:id, :title, 'WATCHED', :by, now(), :by, now(), 0)
				""").param("id", id).param("title", title).param("by", Staff.ADVISOR.id()).update();
		return id;
	}

	private void step(UUID id, String kind, LocalDate on, @Nullable String from, String to) {
		this.jdbc
			.sql("""
					insert into recommendation_step (id, recommendation_id, kind, happened_on, from_status, to_status, author_id,
					                                 written_at)
					values (gen_random_uuid(), :id, :kind, :on, :from, :to, :by, now())
					""")
			.param("id", id)
			.param("kind", kind)
			.param("on", on)
			.param("from", from)
			.param("to", to)
			.param("by", Staff.ADVISOR.id())
			.update();
	}

}
