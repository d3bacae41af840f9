package dk.borgerraadgiver.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.audit.Witness;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows documents and hands them over, so that nothing in them can act on a page of the
 * office.
 */
@Controller
class DocumentController {

	private static final String NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

	/**
	 * No sandbox: browsers show a PDF with a viewer of their own, which has one and does
	 * not start in another.
	 */
	private static final String FRAMED = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; "
			+ "frame-ancestors 'self'";

	private final Documents documents;

	private final DocumentCorrections corrections;

	private final UnreadDocuments unread;

	private final CaseDoor door;

	private final Witness witness;

	DocumentController(Documents documents, DocumentCorrections corrections, UnreadDocuments unread, CaseDoor door,
			Witness witness) {
		this.corrections = corrections;
		this.documents = documents;
		this.unread = unread;
		this.door = door;
		this.witness = witness;
	}

	@GetMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/dokumenter/{id}")
	String page(@PathVariable String number, @PathVariable UUID id, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		var document = this.documents.find(id)
			.filter((found) -> found.inquiryId().equals(opened.id()))
			.orElseThrow(() -> new NotFound("document " + id));
		model.addAttribute("opened", opened);
		model.addAttribute("document", document);
		model.addAttribute("corrections", this.corrections.of(document));
		model.addAttribute("unread", !this.unread.among(List.of(id)).isEmpty());
		return "journal/document";
	}

	/** To be kept on the reader's machine, whatever it is. */
	@GetMapping("/dokumenter/{id}")
	@Audited(Act.DOWNLOADED)
	ResponseEntity<Resource> download(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
		var document = open(id, viewer);
		var type = document.file().isShown() ? MediaType.valueOf(document.mediaType())
				: MediaType.APPLICATION_OCTET_STREAM;
		return send(document, type, ContentDisposition.attachment(), NOTHING_RUNS);
	}

	/** To be shown within the document's page. */
	@GetMapping("/dokumenter/{id}/vis")
	@Audited(Act.READ)
	ResponseEntity<Resource> show(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
		var document = open(id, viewer);
		if (!document.file().isShown()) {
			throw new NotFound("nothing to show of " + id);
		}
		return send(document, MediaType.valueOf(document.mediaType()), ContentDisposition.inline(),
				document.file().isImage() ? NOTHING_RUNS : FRAMED);
	}

	private FiledDocument open(UUID id, Viewer viewer) {
		var document = this.documents.find(id).orElseThrow(() -> new NotFound("document " + id));
		this.witness
			.saw(this.door.look(document.inquiryId(), viewer).orElseThrow(() -> new NotFound("document " + id)));
		return document;
	}

	private ResponseEntity<Resource> send(FiledDocument document, MediaType type, ContentDisposition.Builder way,
			String policy) {
		return ResponseEntity.ok()
			.contentType(type)
			.contentLength(document.size())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					way.filename(document.fileName(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", policy)
			.body(new InputStreamResource(this.documents.open(document)));
	}

}
