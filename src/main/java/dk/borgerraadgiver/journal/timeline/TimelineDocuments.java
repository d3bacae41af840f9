package dk.borgerraadgiver.journal.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.journal.DocumentFile;
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

	TimelineDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By entry, in the order they were filed. */
	Map<UUID, List<TimelineDocument>> of(List<UUID> entries) {
		if (entries.isEmpty()) {
			return Map.of();
		}
		var rows = this.jdbc
			.sql("""
					select d.entry_id, d.id, d.file_name, d.media_type, d.named_type, d.size, d.subject, d.dated_on, d.withheld,
					       d.corrections > 0 as corrected, coalesce(r.state = 'FAILED', false) as unread
					from document_now d
					left join document_reading r on r.document_id = d.id
					where d.entry_id = any(:entries)
					order by d.place
					""")
			.param("entries", entries.toArray(UUID[]::new))
			.query(DataClassRowMapper.newInstance(Row.class))
			.list();
		return rows.stream()
			.collect(Collectors.groupingBy(Row::entryId, Collectors.mapping(Row::document, Collectors.toList())));
	}

	/**
	 * A document and the entry it came with.
	 */
	private record Row(UUID entryId, UUID id, String fileName, String mediaType, @Nullable String namedType, long size,
			String subject, LocalDate datedOn, boolean withheld, boolean corrected, boolean unread) {

		TimelineDocument document() {
			return new TimelineDocument(this.id,
					new DocumentFile(this.fileName, this.mediaType, this.namedType, this.size), this.subject,
					this.datedOn, this.withheld, this.corrected, this.unread);
		}

		/** Without names, which may tell of a person. */
		@Override
		public String toString() {
			return "Row[" + this.id + "]";
		}

	}

}
