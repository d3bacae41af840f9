package dk.borgerraadgiver.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what is said of documents: their subject, their day, and whether they must not
 * be handed out. As everything in the journal, what stood before stays.
 */
@Service
class DocumentCorrections {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DocumentCorrections(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Corrects a document. Sent twice it is one correction, and what stands there already
	 * is none.
	 * @throws OptimisticLockingFailureException when somebody has corrected it since the
	 * form was opened
	 */
	@Transactional
	void correct(OpenCase opened, FiledDocument document, DocumentCorrectionForm form, Viewer viewer) {
		// corrections of a document come one after the other
		this.jdbc.sql("select id from journal_entry where id = ? for update")
			.param(document.entryId())
			.query(UUID.class)
			.single();
		var before = this.jdbc.sql("select subject, dated_on, withheld, corrections from document_now where id = ?")
			.param(document.id())
			.query(DataClassRowMapper.newInstance(Standing.class))
			.single();
		var now = form.facts();
		if (isThere(form.id()) || now.equals(before.facts())) {
			return;
		}
		if (before.corrections() != form.seen()) {
			throw new OptimisticLockingFailureException("document " + document.id());
		}
		this.events.publishEvent(new CaseEvent(form.id(), opened.id(), event(before.facts(), now),
				List.of(told(now, document), told(before.facts(), document)), String.valueOf(form.reason()),
				LocalDate.now(this.clock), LocalTime.now(this.clock).withNano(0), viewer.id(), null));
		this.jdbc.sql("""
				insert into document_correction (id, document_id, number, entry_id, subject, dated_on, withheld)
				values (:id, :document, :number, :id, :subject, :day, :withheld)
				""")
			.param("id", form.id())
			.param("document", document.id())
			.param("number", form.seen() + 1)
			.param("subject", now.subject())
			.param("day", now.datedOn())
			.param("withheld", now.withheld())
			.update();
	}

	/** What was said of a document before, each with its correction, the latest first. */
	@Transactional(readOnly = true)
	public List<DocumentVersion> of(FiledDocument document) {
		return this.jdbc.sql("""
				select c.entry_id, e.written_at at time zone 'Europe/Copenhagen' as written_at, a.full_name as author,
				       e.note as reason, coalesce(nullif(coalesce(b.subject, d.subject), ''), d.file_name) as title,
				       coalesce(b.dated_on, d.dated_on) as dated_on, coalesce(b.withheld, d.withheld) as withheld
				from document_correction c
				join document d on d.id = c.document_id
				join journal_entry e on e.id = c.entry_id
				left join account a on a.id = e.author_id
				left join document_correction b on b.document_id = c.document_id and b.number = c.number - 1
				where c.document_id = ?
				order by c.number desc
				""").param(document.id()).query(DataClassRowMapper.newInstance(DocumentVersion.class)).list();
	}

	private boolean isThere(UUID id) {
		return this.jdbc.sql("select exists (select from document_correction where id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	private static String event(DocumentFacts before, DocumentFacts now) {
		if (before.withheld() == now.withheld()) {
			return "document-corrected";
		}
		return now.withheld() ? "document-withheld" : "document-released";
	}

	private static String told(DocumentFacts facts, FiledDocument document) {
		return "»" + facts.title(document.fileName()) + "« " + DAY.format(facts.datedOn());
	}

	/**
	 * What stands there now.
	 */
	private record Standing(String subject, LocalDate datedOn, boolean withheld, int corrections) {

		DocumentFacts facts() {
			return new DocumentFacts(this.subject, this.datedOn, this.withheld);
		}

		/** Without the subject, which may tell of a person. */
		@Override
		public String toString() {
			return "Standing[" + this.corrections + "]";
		}

	}

}
