package dk.borgerraadgiver.journal.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.journal.DocumentFile;
import dk.borgerraadgiver.journal.UnreadDocuments;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the documents that came with entries.
 */
@Repository
class TimelineDocuments {

	private final JdbcClient jdbc;

	private final UnreadDocuments unread;

	TimelineDocuments(JdbcClient jdbc, UnreadDocuments unread) {
		this.jdbc = jdbc;
		this.unread = unread;
	}

	/** By entry, in the order they were filed. */
	Map<UUID, List<TimelineDocument>> of(List<UUID> entries) {
		var rows = this.jdbc.sql("""
				select entry_id, id, file_name, media_type, named_type, size, subject, dated_on, withheld
				from document
				where entry_id = any(:entries)
				order by place
				""")
			.param("entries", entries.toArray(UUID[]::new))
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
		var unread = rows.isEmpty() ? Set.of() : this.unread.among(rows.stream().map(Row::id).toList());
		return rows.stream()
			.collect(Collectors.groupingBy(Row::entryId,
					Collectors.mapping((row) -> row.document(unread.contains(row.id())), Collectors.toList())));
	}

	/**
	 * A document and the entry it came with.
	 */
	private record Row(UUID entryId, UUID id, String fileName, String mediaType, @Nullable String namedType, long size,
			String subject, LocalDate datedOn, boolean withheld) {

		TimelineDocument document(boolean unread) {
			return new TimelineDocument(this.id,
					new DocumentFile(this.fileName, this.mediaType, this.namedType, this.size), this.subject,
					this.datedOn, this.withheld, unread);
		}

		/** Without names, which may tell of a person. */
		@Override
		public String toString() {
			return "Row[" + this.id + "]";
		}

	}

}
