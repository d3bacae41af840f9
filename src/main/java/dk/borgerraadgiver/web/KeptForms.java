package dk.borgerraadgiver.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have typed and not saved: forms that wait for their owners to sign in
 * again, and drafts. Few of each for everybody, and not for long, as what is in them may
 * be confidential.
 */
@Repository
class KeptForms {

	/** Of each owner; as many tabs as anybody has open. */
	private static final int MOST = 20;

	private static final Duration LONGEST = Duration.ofDays(1);

	/** A form with an id is a draft, or was one. */
	private static final Duration LONGEST_DRAFT = Duration.ofDays(30);

	private static final String FRESH = "kept_at > case when form_id is null then :oldest else :oldestDraft end";

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final FormSight sight;

	private final Clock clock;

	KeptForms(JdbcClient jdbc, JsonMapper json, FormSight sight, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.sight = sight;
		this.clock = clock;
	}

	/** Keeps a form that came too late until its owner signs in. */
	@Transactional
	void keep(KeptForm form) {
		keep(form, false);
	}

	/** Keeps what is typed by now, in place of what was kept of the same form before. */
	@Transactional
	void draft(KeptForm form) {
		keep(form, true);
	}

	/** The owner's oldest makes room. */
	private void keep(KeptForm form, boolean draft) {
		this.jdbc.sql("""
				delete from kept_form where id in
					(select id from kept_form
					 where account_id = :owner and draft = :draft
					       and (form_id is null or form_id is distinct from :form)
					 order by kept_at desc, id offset :others)
				""")
			.param("owner", form.owner())
			.param("draft", draft)
			.param("form", form.formId(), Types.OTHER)
			.param("others", MOST - 1)
			.update();
		this.jdbc.sql("""
				insert into kept_form (id, account_id, path, form_id, draft, fields, kept_at)
				select :id, id, :path, :form, :draft, cast(:fields as json), :now from account where id = :owner
				on conflict (account_id, form_id) where form_id is not null
				do update set path = excluded.path, draft = excluded.draft, fields = excluded.fields,
				              kept_at = excluded.kept_at
				""")
			.param("id", UUID.randomUUID())
			.param("owner", form.owner())
			.param("path", form.path())
			.param("form", form.formId(), Types.OTHER)
			.param("draft", draft)
			.param("fields", this.json.writeValueAsString(form.fields()))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** What waits for its owner, newest first. */
	@Transactional(readOnly = true)
	List<Waiting> of(UUID owner) {
		return find(owner, false);
	}

	/** The drafts of their owner, newest first. */
	@Transactional(readOnly = true)
	List<Waiting> drafts(UUID owner) {
		return find(owner, true);
	}

	/** The drafts below a path that is open to their owner, newest first. */
	@Transactional(readOnly = true)
	List<Waiting> draftsBelow(UUID owner, String path) {
		return read(owner, true).stream().filter((one) -> one.form().path().startsWith(path + "/")).toList();
	}

	/** Without the forms of what the owner may no longer see; they wait in vain. */
	private List<Waiting> find(UUID owner, boolean draft) {
		var kept = read(owner, draft);
		var closed = kept.isEmpty() ? Set.<String>of()
				: this.sight.closed(kept.stream().map((one) -> one.form().path()).toList(), owner);
		return kept.stream().filter((one) -> !closed.contains(one.form().path())).toList();
	}

	private List<Waiting> read(UUID owner, boolean draft) {
		return this.jdbc.sql("""
				select id, account_id, path, form_id, fields::text as fields,
				       kept_at at time zone 'Europe/Copenhagen' as kept_at
				from kept_form
				where account_id = :owner and draft = :draft and %s
				order by kept_at desc, id
				""".formatted(FRESH))
			.param("owner", owner)
			.param("draft", draft)
			.param("oldest", before(LONGEST))
			.param("oldestDraft", before(LONGEST_DRAFT))
			.query(this::waiting)
			.list();
	}

	/** A form that was shown waits no longer; one with an id stays as a draft. */
	@Transactional
	void shown(UUID id, UUID owner) {
		this.jdbc.sql("delete from kept_form where id = ? and account_id = ? and form_id is null")
			.params(id, owner)
			.update();
		this.jdbc.sql("update kept_form set draft = true where id = ? and account_id = ?").params(id, owner).update();
	}

	/** What was saved is no draft. */
	@Transactional
	void saved(UUID formId, UUID owner) {
		this.jdbc.sql("delete from kept_form where form_id = ? and account_id = ?").params(formId, owner).update();
	}

	@Transactional
	void drop(UUID id, UUID owner) {
		this.jdbc.sql("delete from kept_form where id = ? and account_id = ?").params(id, owner).update();
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void forgetOld() {
		this.jdbc.sql("delete from kept_form where not " + FRESH)
			.param("oldest", before(LONGEST))
			.param("oldestDraft", before(LONGEST_DRAFT))
			.update();
	}

	private OffsetDateTime before(Duration time) {
		return OffsetDateTime.now(this.clock).minus(time);
	}

	private Waiting waiting(ResultSet row, int number) throws SQLException {
		var form = new KeptForm(row.getObject("account_id", UUID.class), row.getString("path"),
				row.getObject("form_id", UUID.class), this.json.readValue(row.getString("fields"), FIELDS));
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
