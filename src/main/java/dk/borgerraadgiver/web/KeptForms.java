package dk.borgerraadgiver.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms that wait for their owners to sign in again: few for each, and not for long,
 * as what is in them may be confidential.
 */
@Repository
class KeptForms {

	/** Of each owner; as many tabs as anybody has open. */
	private static final int MOST = 20;

	private static final Duration LONGEST = Duration.ofDays(1);

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	KeptForms(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps a form; the owner's oldest makes room. */
	@Transactional
	void keep(KeptForm form) {
		this.jdbc.sql("""
				delete from kept_form where id in
					(select id from kept_form where account_id = :owner order by kept_at desc, id offset :others)
				""").param("owner", form.owner()).param("others", MOST - 1).update();
		this.jdbc.sql("""
				insert into kept_form (id, account_id, path, fields, kept_at)
				select :id, id, :path, cast(:fields as json), :now from account where id = :owner
				""")
			.param("id", UUID.randomUUID())
			.param("owner", form.owner())
			.param("path", form.path())
			.param("fields", this.json.writeValueAsString(form.fields()))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** What waits for its owner, newest first. */
	@Transactional(readOnly = true)
	List<Waiting> of(UUID owner) {
		return this.jdbc.sql("""
				select id, account_id, path, fields::text as fields,
				       kept_at at time zone 'Europe/Copenhagen' as kept_at
				from kept_form
				where account_id = :owner and kept_at > :oldest
				order by kept_at desc, id
				""").param("owner", owner).param("oldest", oldest()).query(this::waiting).list();
	}

	@Transactional
	void drop(UUID id, UUID owner) {
		this.jdbc.sql("delete from kept_form where id = ? and account_id = ?").params(id, owner).update();
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void forgetOld() {
		this.jdbc.sql("delete from kept_form where kept_at <= ?").param(oldest()).update();
	}

	private OffsetDateTime oldest() {
		return OffsetDateTime.now(this.clock).minus(LONGEST);
	}

	private Waiting waiting(ResultSet row, int number) throws SQLException {
		var form = new KeptForm(row.getObject("account_id", UUID.class), row.getString("path"),
				this.json.readValue(row.getString("fields"), FIELDS));
		return new Waiting(row.getObject("id", UUID.class), form, row.getObject("kept_at", LocalDateTime.class));
	}

	/**
	 * A form that waits.
	 *
	 * @param id which one
	 * @param form what was typed
	 * @param keptAt when it was kept, as the clock on the wall shows
	 */
	record Waiting(UUID id, KeptForm form, LocalDateTime keptAt) {

	}

}
