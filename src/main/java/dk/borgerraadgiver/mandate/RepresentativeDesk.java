package dk.borgerraadgiver.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.journal.EntryKind;
import dk.borgerraadgiver.journal.Journal;
import dk.borgerraadgiver.journal.NewDocument;
import dk.borgerraadgiver.journal.NewEntry;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who speaks for a citizen, and by what right; each method is one transaction.
 */
@Service
class RepresentativeDesk {

	private final CaseDoor door;

	private final Representatives representatives;

	private final MandateHistory history;

	private final Journal journal;

	private final JdbcClient jdbc;

	private final Clock clock;

	RepresentativeDesk(CaseDoor door, Representatives representatives, MandateHistory history, Journal journal,
			JdbcClient jdbc, Clock clock) {
		this.door = door;
		this.representatives = representatives;
		this.history = history;
		this.journal = journal;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Introduces a representative; a form that was noted already is noted once. */
	@Transactional
	void introduce(OpenCase opened, RepresentativeForm form, Viewer viewer) {
		this.door.hold(opened);
		if (this.representatives.existsById(form.id())) {
			return;
		}
		var representative = new Representative(form.id(), opened, form, viewer.id(), this.clock.instant());
		this.representatives.saveAndFlush(representative);
		this.history.introduced(opened, representative.name(), today(), viewer);
	}

	@Transactional(readOnly = true)
	RepresentativeForm form(OpenCase opened, UUID id) {
		return representative(opened, id).form();
	}

	/**
	 * Changes what is known of a representative.
	 * @return {@code false} when somebody else changed it since the form was opened; then
	 * nothing is changed
	 */
	@Transactional
	boolean correct(OpenCase opened, UUID id, RepresentativeForm form, Viewer viewer) {
		this.door.hold(opened);
		var representative = representative(opened, id);
		if (!Objects.equals(representative.form().version(), form.version())) {
			return false;
		}
		representative.describe(form);
		this.representatives.saveAndFlush(representative);
		this.history.corrected(opened, representative.name(), today(), viewer);
		return true;
	}

	/**
	 * Notes a power of attorney, and files its document. A form that was noted already is
	 * noted once.
	 * @throws RuleBroken when it was given in the future or ends before it begins, the
	 * document is not of this case, or the file can't be filed
	 */
	@Transactional
	void empower(OpenCase opened, UUID id, PowerForm form, Viewer viewer) {
		this.door.hold(opened);
		var representative = representative(opened, id);
		var givenOn = requirePast(Objects.requireNonNull(form.givenOn()), "mandate.power.given.in-future");
		boolean here = Boolean.TRUE.equals(form.thisCaseOnly()) || opened.citizenId() == null;
		var power = new PowerOfAttorney(form.id(), here ? opened.id() : null, givenOn, form.validUntil(),
				document(opened, form, representative.name(), viewer), viewer.id(), this.clock.instant());
		if (representative.empower(power)) {
			this.representatives.saveAndFlush(representative);
			this.history.empowered(opened, representative.name(), power, viewer);
		}
	}

	/**
	 * Makes sure that a power of attorney is there.
	 * @throws NotFound when it is not
	 */
	@Transactional(readOnly = true)
	void requirePower(OpenCase opened, UUID id, UUID powerId) {
		representative(opened, id).power(powerId);
	}

	/**
	 * Notes that the citizen took a power of attorney back. Taken back the same day twice
	 * it is taken back once.
	 * @throws RuleBroken when it was taken back before, or the day lies ahead or before
	 * it was given
	 */
	@Transactional
	void revoke(OpenCase opened, UUID id, UUID powerId, RevokeForm form, Viewer viewer) {
		this.door.hold(opened);
		var representative = representative(opened, id);
		var day = requirePast(Objects.requireNonNull(form.revokedOn()), "mandate.power.revoked.in-future");
		if (representative.power(powerId).isRevokedOn(day)) {
			return;
		}
		representative.revoke(powerId, day);
		this.representatives.saveAndFlush(representative);
		this.history.revoked(opened, representative.name(), day, viewer);
	}

	private @Nullable UUID document(OpenCase opened, PowerForm form, String name, Viewer viewer) {
		var file = form.upload();
		if (file != null) {
			var document = new NewDocument(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file, "",
					today(), false);
			var entry = new NewEntry(form.id(), EntryKind.LETTER_IN, today(), null, name, "", false, List.of(document));
			return document("d.entry_id = :id", opened, this.journal.file(opened, entry, viewer));
		}
		return (form.documentId() != null) ? document("d.id = :id", opened, form.documentId()) : null;
	}

	private UUID document(String condition, OpenCase opened, UUID id) {
		return this.jdbc.sql("""
				select d.id from document d
				join journal_entry e on e.id = d.entry_id
				where e.inquiry_id = :inquiry and\s""" + condition)
			.param("inquiry", opened.id())
			.param("id", id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new RuleBroken("mandate.power.document.gone"));
	}

	private Representative representative(OpenCase opened, UUID id) {
		return this.representatives.findById(id)
			.filter((one) -> one.speaksIn(opened))
			.orElseThrow(() -> new NotFound("representative " + id));
	}

	private LocalDate requirePast(LocalDate day, String rule) {
		if (day.isAfter(today())) {
			throw new RuleBroken(rule);
		}
		return day;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
