package dk.borgerraadgiver.journal.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.journal.DocumentFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the documents that came with entries.
 */
@Repository
class TimelineDocuments {

	private final JdbcClient jdbc;

	TimelineDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By entry, in the order they were filed. */
	Map<UUID, List<TimelineDocument>> of(List<UUID> entries) {
		Map<UUID, List<TimelineDocument>> found = new HashMap<>();
		this.jdbc.sql("""
				select entry_id, id, file_name, media_type, named_type, size, subject, dated_on, withheld
				from document
				where entry_id = any(:entries)
				order by place
				""").param("entries", entries.toArray(UUID[]::new)).query((row) -> {
			found.computeIfAbsent(row.getObject("entry_id", UUID.class), (entry) -> new ArrayList<>())
				.add(document(row));
		});
		return found;
	}

	private static TimelineDocument document(ResultSet row) throws SQLException {
		return new TimelineDocument(row.getObject("id", UUID.class),
				new DocumentFile(row.getString("file_name"), row.getString("media_type"), row.getString("named_type"),
						row.getLong("size")),
				row.getString("subject"), row.getObject("dated_on", LocalDate.class), row.getBoolean("withheld"));
	}

}
