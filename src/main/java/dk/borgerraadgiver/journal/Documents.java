package dk.borgerraadgiver.journal;

import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.journal.content.DocumentStore;
import dk.borgerraadgiver.journal.content.FileReceiver;
import dk.borgerraadgiver.journal.content.ReceivedContent;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of the cases. Nothing here asks who looks: a case is opened before its
 * documents are.
 */
@Repository
public class Documents {

	private final JdbcClient jdbc;

	private final DocumentStore store;

	private final FileReceiver receiver;

	Documents(JdbcClient jdbc, DocumentStore store, FileReceiver receiver) {
		this.jdbc = jdbc;
		this.store = store;
		this.receiver = receiver;
	}

	/** What is known of a document. */
	public Optional<FiledDocument> find(UUID id) {
		return this.jdbc
			.sql("""
					select d.id, e.inquiry_id, d.entry_id, d.content_id, d.file_name, d.media_type, d.named_type, d.size, d.subject,
					       d.dated_on, d.withheld, d.corrections
					from document_now d
					join journal_entry e on e.id = d.entry_id
					where d.id = :id
					""")
			.param("id", id)
			.query(DataClassRowMapper.newInstance(FiledDocument.class))
			.optional();
	}

	/** Reads a document from its beginning; the caller closes it. */
	public InputStream open(FiledDocument document) {
		return this.store.open(document.contentId());
	}

	/** Makes received content a document of an entry. */
	@Transactional(propagation = Propagation.MANDATORY)
	void file(UUID entryId, UUID id, ReceivedContent content, DocumentFacts facts) {
		this.jdbc
			.sql("""
					insert into document (id, entry_id, content_id, file_name, media_type, named_type, size, sha256, subject,
					                      dated_on, withheld)
					values (:id, :entry, :content, :name, :type, :named, :size, :sha256, :subject, :day, :withheld)
					""")
			.param("id", id)
			.param("entry", entryId)
			.param("content", content.id())
			.param("name", content.fileName())
			.param("type", content.mediaType())
			.param("named", content.namedType())
			.param("size", content.size())
			.param("sha256", HexFormat.of().parseHex(content.sha256()))
			.param("subject", facts.subject())
			.param("day", facts.datedOn())
			.param("withheld", facts.withheld())
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void file(UUID entryId, NewDocument document) {
		file(entryId, UUID.randomUUID(), this.receiver.receive(document.fileName(), document.content()),
				new DocumentFacts(document.subject(), document.datedOn(), document.withheld()));
	}

}
