package dk.borgerraadgiver.report.outline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.report.writing.ChapterWords;
import dk.borgerraadgiver.report.writing.ReportKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Keeps the office's own chapters.
 */
@Repository
class OutlineStore {

	private final JdbcClient jdbc;

	OutlineStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In order; none as long as the office has changed nothing. */
	List<OutlineChapter> all() {
		return this.jdbc.sql("select * from report_outline order by position").query(OutlineStore::chapter).list();
	}

	/** Lets nobody else change the chapters until the transaction ends. */
	void lock() {
		this.jdbc.sql("lock table report_outline in share row exclusive mode").update();
	}

	Optional<OutlineChapter> find(UUID id) {
		return this.jdbc.sql("select * from report_outline where id = ?")
			.param(id)
			.query(OutlineStore::chapter)
			.optional();
	}

	/** Puts a chapter last; one that is there already stays as it is. */
	void add(OutlineChapter chapter) {
		with(this.jdbc.sql("""
				insert into report_outline (id, position, title, body, in_short_version, in_parts, kinds, version)
				select :id, coalesce(max(position), 0) + 1, :title, :body, :short, :parts, :kinds, 0 from report_outline
				on conflict (id) do nothing
				"""), chapter).update();
	}

	/** Writes a chapter, if it still has the version it was read with. */
	boolean write(OutlineChapter chapter) {
		return with(this.jdbc.sql("""
				update report_outline
				set title = :title, body = :body, in_short_version = :short, in_parts = :parts, kinds = :kinds,
				    version = version + 1
				where id = :id and version = :version
				"""), chapter).param("version", chapter.version()).update() == 1;
	}

	/** Changes the places of two. */
	void swap(UUID one, UUID other) {
		this.jdbc.sql("""
				update report_outline o set position = p.position
				from report_outline p
				where o.id in (:one, :other) and p.id in (:one, :other) and p.id <> o.id
				""").param("one", one).param("other", other).update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from report_outline where id = ?").param(id).update();
	}

	private static StatementSpec with(StatementSpec statement, OutlineChapter chapter) {
		return statement.param("id", chapter.id())
			.param("title", chapter.words().title())
			.param("body", chapter.words().body())
			.param("short", chapter.words().inShortVersion())
			.param("parts", chapter.words().inParts())
			.param("kinds", chapter.kinds().stream().map(ReportKind::name).toArray(String[]::new));
	}

	private static OutlineChapter chapter(ResultSet row, int number) throws SQLException {
		var words = new ChapterWords(row.getString("title"), row.getString("body"), row.getBoolean("in_short_version"),
				row.getBoolean("in_parts"));
		var kinds = Arrays.stream((String[]) row.getArray("kinds").getArray())
			.map(ReportKind::valueOf)
			.collect(Collectors.toSet());
		return new OutlineChapter(row.getObject("id", UUID.class), words, kinds, row.getLong("version"));
	}

}
