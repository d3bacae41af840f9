package dk.borgerraadgiver.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.journal.content.DocumentStore;
import dk.borgerraadgiver.journal.content.FileReceiver;
import dk.borgerraadgiver.journal.content.ReceivedContent;

import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that wait for their note to be saved. Each is seen by nobody but its owner.
 */
@Repository
class ReceivedFiles {

	private static final Duration KEPT = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final DocumentStore store;

	private final FileReceiver receiver;

	private final Clock clock;

	ReceivedFiles(JdbcClient jdbc, DocumentStore store, FileReceiver receiver, Clock clock) {
		this.jdbc = jdbc;
		this.store = store;
		this.receiver = receiver;
		this.clock = clock;
	}

	/** Takes a file in, whole or not at all. The same file sent twice is there once. */
	@Transactional
	void receive(UUID entryId, String fileName, InputStreamSource source, Viewer owner) {
		var content = this.receiver.receive(fileName, source);
		if (of(entryId, owner).stream().anyMatch((file) -> isSame(file.content(), content))) {
			this.store.drop(content.id());
			return;
		}
		this.jdbc
			.sql("""
					insert into received_file (id, owner_id, entry_id, content_id, file_name, media_type, named_type, size, sha256,
					                           received_at)
					values (gen_random_uuid(), :owner, :entry, :content, :name, :type, :named, :size, :sha256, :now)
					""")
			.param("owner", owner.id())
			.param("entry", entryId)
			.param("content", content.id())
			.param("name", content.fileName())
			.param("type", content.mediaType())
			.param("named", content.namedType())
			.param("size", content.size())
			.param("sha256", HexFormat.of().parseHex(content.sha256()))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** In the order they came. */
	List<ReceivedFile> of(UUID entryId, Viewer owner) {
		return this.jdbc.sql("""
				select id, content_id, file_name, media_type, named_type, size, sha256
				from received_file
				where entry_id = :entry and owner_id = :owner
				order by place
				""").param("entry", entryId).param("owner", owner.id()).query(ReceivedFiles::file).list();
	}

	/** Gives a file up. */
	@Transactional
	void drop(UUID id, Viewer owner) {
		this.jdbc.sql("delete from received_file where id = ? and owner_id = ? returning content_id")
			.params(id, owner.id())
			.query(UUID.class)
			.list()
			.forEach(this.store::drop);
	}

	/** They have become documents. */
	void release(UUID entryId, Viewer owner) {
		this.jdbc.sql("delete from received_file where entry_id = ? and owner_id = ?")
			.params(entryId, owner.id())
			.update();
	}

	/** Lets them wait for another note. */
	void move(UUID from, UUID to, Viewer owner) {
		this.jdbc.sql("update received_file set entry_id = ? where entry_id = ? and owner_id = ?")
			.params(to, from, owner.id())
			.update();
	}

	@Scheduled(fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
	@Transactional
	void forgetOld() {
		this.jdbc.sql("delete from received_file where received_at < ? returning content_id")
			.param(OffsetDateTime.now(this.clock).minus(KEPT))
			.query(UUID.class)
			.list()
			.forEach(this.store::drop);
	}

	private static boolean isSame(ReceivedContent one, ReceivedContent other) {
		return one.sha256().equals(other.sha256()) && one.fileName().equals(other.fileName());
	}

	private static ReceivedFile file(ResultSet row, int number) throws SQLException {
		return new ReceivedFile(row.getObject("id", UUID.class),
				new ReceivedContent(row.getObject("content_id", UUID.class), row.getString("file_name"),
						row.getString("media_type"), row.getString("named_type"), row.getLong("size"),
						HexFormat.of().formatHex(row.getBytes("sha256"))));
	}

}
