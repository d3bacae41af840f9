package dk.borgerraadgiver.spreadsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import dk.borgerraadgiver.spreadsheet.ImportJob.State;
import dk.borgerraadgiver.spreadsheet.plan.ImportCounts;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files on their way in. Each is seen by nobody but its owner.
 */
@Repository
class ImportJobs {

	/** Everything about a file but its content, which is large. */
	private static final String SELECT = """
			select id, file_name, state, failure, done, total, rows_read, inquiries, existing, matters, persons, names,
			       state = 'RUNNING' and touched_at < :quiet and not import_job_is_held(id) as dead
			from import_job
			""";

	/** From the confirmation until the import holds its lock. */
	private static final Duration LONGEST_START = Duration.ofSeconds(30);

	private static final String INTERRUPTED = "spreadsheet.failed.interrupted";

	private static final Duration KEPT = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportJobs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID add(UUID owner, String fileName, byte[] content) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into import_job (id, owner_id, file_name, content, state, created_at, touched_at)
				values (:id, :owner, :name, :content, 'DRAFT', :now, :now)
				""")
			.param("id", id)
			.param("owner", owner)
			.param("name", fileName)
			.param("content", content)
			.param("now", now())
			.update();
		return id;
	}

	Optional<ImportJob> find(UUID id, UUID owner) {
		return this.jdbc.sql(SELECT + "where id = :id and owner_id = :owner")
			.param("id", id)
			.param("owner", owner)
			.param("quiet", now().minus(LONGEST_START))
			.query(this::job)
			.optional();
	}

	/** What the owner has begun and may go on with, newest first. */
	List<ImportJob> of(UUID owner) {
		return this.jdbc.sql(SELECT + "where owner_id = :owner order by created_at desc")
			.param("owner", owner)
			.param("quiet", now().minus(LONGEST_START))
			.query(this::job)
			.list();
	}

	/** The file itself, for as long as it is needed. */
	Optional<byte[]> content(UUID id) {
		return this.jdbc.sql("select content from import_job where id = ? and content is not null")
			.param(id)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	/**
	 * Confirms a draft.
	 * @return {@code false} when somebody, or the same person twice, has done so already
	 */
	boolean start(UUID id, int total) {
		return this.jdbc
			.sql("update import_job set state = 'RUNNING', total = ?, touched_at = ? where id = ? and state = 'DRAFT'")
			.params(total, now(), id)
			.update() == 1;
	}

	/**
	 * Holds a job for as long as the import's transaction lasts, also while it waits: the
	 * database lets go when the server dies, so that everybody sees it at once.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void hold(UUID id) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('import_job'), hashtext(cast(? as text)))")
			.param(id.toString())
			.query((row) -> {
			});
	}

	/** A server that starts tells of the imports that died with one before it. */
	@EventListener(ApplicationReadyEvent.class)
	void tellOfTheDead() {
		this.jdbc.sql("""
				update import_job set state = 'FAILED', failure = ?, content = null
				where state = 'RUNNING' and not import_job_is_held(id)
				""").param(INTERRUPTED).update();
	}

	/** Told at once, while the import itself is still one open transaction. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void reached(UUID id, int done) {
		this.jdbc.sql("update import_job set done = ?, touched_at = ? where id = ? and state = 'RUNNING'")
			.params(done, now(), id)
			.update();
	}

	/**
	 * Part of the import's own transaction: it is done exactly when its cases are there.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void finish(UUID id, ImportCounts counts) {
		int finished = this.jdbc.sql("""
				update import_job
				set state = 'DONE', content = null, done = total, rows_read = ?, inquiries = ?, existing = ?,
				    matters = ?, persons = ?, names = ?, touched_at = ?
				where id = ? and state = 'RUNNING'
				""")
			.params(counts.rows(), counts.inquiries(), counts.existing(), counts.matters(), counts.persons(),
					counts.names(), now(), id)
			.update();
		if (finished != 1) {
			throw new IllegalStateException("import " + id + " has been given up meanwhile");
		}
	}

	void fail(UUID id, String failure) {
		this.jdbc.sql("""
				update import_job set state = 'FAILED', failure = ?, content = null, touched_at = ?
				where id = ? and state = 'RUNNING'
				""").params(failure, now(), id).update();
	}

	/** Gives a draft up. */
	void remove(UUID id) {
		this.jdbc.sql("delete from import_job where id = ? and state <> 'RUNNING'").param(id).update();
	}

	@Scheduled(fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
	void forgetOld() {
		this.jdbc.sql("delete from import_job where created_at < ? and not import_job_is_held(id)")
			.param(now().minus(KEPT))
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	private ImportJob job(ResultSet row, int number) throws SQLException {
		var counts = new ImportCounts(row.getInt("rows_read"), row.getInt("inquiries"), row.getInt("existing"),
				row.getInt("matters"), row.getInt("persons"), row.getInt("names"));
		var state = State.valueOf(row.getString("state"));
		String failure = row.getString("failure");
		if (row.getBoolean("dead")) {
			state = State.FAILED;
			failure = INTERRUPTED;
		}
		return new ImportJob(row.getObject("id", UUID.class), row.getString("file_name"), state, failure,
				row.getInt("done"), row.getInt("total"), counts);
	}

}
