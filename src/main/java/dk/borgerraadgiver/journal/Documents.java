package dk.borgerraadgiver.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.core.io.InputStreamSource;
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

	/** In bytes. */
	public static final long LARGEST = 50 * 1024 * 1024;

	private final JdbcClient jdbc;

	private final DocumentStore store;

	private final ContentTypes types;

	Documents(JdbcClient jdbc, DocumentStore store, ContentTypes types) {
		this.jdbc = jdbc;
		this.store = store;
		this.types = types;
	}

	/** What is known of a document. */
	public Optional<FiledDocument> find(UUID id) {
		return this.jdbc
			.sql("""
					select d.id, e.inquiry_id, d.entry_id, d.content_id, d.file_name, d.media_type, d.named_type, d.size, d.subject,
					       d.dated_on, d.withheld
					from document d
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

	@Transactional(propagation = Propagation.MANDATORY)
	void file(UUID entryId, NewDocument document) {
		String fileName = FileNames.clean(document.fileName());
		var content = keep(document.content());
		var type = this.types.find(document.content(), fileName);
		this.jdbc
			.sql("""
					insert into document (id, entry_id, content_id, file_name, media_type, named_type, size, sha256, subject,
					                      dated_on, withheld)
					values (gen_random_uuid(), :entry, :content, :name, :type, :named, :size, :sha256, :subject, :day, :withheld)
					""")
			.param("entry", entryId)
			.param("content", content.id())
			.param("name", fileName)
			.param("type", type.found())
			.param("named", type.named())
			.param("size", content.size())
			.param("sha256", HexFormat.of().parseHex(content.sha256()))
			.param("subject", document.subject())
			.param("day", document.datedOn())
			.param("withheld", document.withheld())
			.update();
	}

	private StoredContent keep(InputStreamSource source) {
		try (InputStream content = source.getInputStream()) {
			var kept = this.store.keep(content, LARGEST);
			if (kept.size() == 0) {
				throw new RuleBroken("journal.document.empty");
			}
			return kept;
		}
		catch (DocumentStore.TooLarge ex) {
			throw new RuleBroken("journal.document.too-large");
		}
		catch (IOException ex) {
			throw new RuleBroken("journal.document.not-received");
		}
	}

}
