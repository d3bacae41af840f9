package dk.borgerraadgiver.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes consents and their end; each method is one transaction.
 */
@Service
class ConsentDesk {

	private final CaseDoor door;

	private final GivenConsents given;

	private final Representatives representatives;

	private final MandateHistory history;

	private final JdbcClient jdbc;

	private final Clock clock;

	ConsentDesk(CaseDoor door, GivenConsents given, Representatives representatives, MandateHistory history,
			JdbcClient jdbc, Clock clock) {
		this.door = door;
		this.given = given;
		this.representatives = representatives;
		this.history = history;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that the citizen agrees. A form that was noted already is noted once.
	 * @throws RuleBroken when nobody can agree, no department is chosen, the day lies
	 * ahead, or one of the departments has been agreed to before
	 */
	@Transactional
	void give(OpenCase opened, GiveConsentForm form, Viewer viewer) {
		this.door.hold(opened);
		if (this.given.existsByFormId(form.id())) {
			return;
		}
		if (opened.citizenId() == null) {
			throw new RuleBroken("mandate.anonymous.refused");
		}
		var day = requirePast(Objects.requireNonNull(form.givenOn()), "mandate.given.in-future");
		if (form.chosen().isEmpty()) {
			throw new RuleBroken("mandate.departments.none");
		}
		if (this.given.findByInquiryIdAndWithdrawnOnIsNull(opened.id())
			.stream()
			.anyMatch((one) -> form.chosen().contains(one.departmentId()))) {
			throw new RuleBroken("mandate.given.already");
		}
		var manner = Objects.requireNonNull(form.manner());
		var representative = representative(form.representativeId(), opened);
		this.given.saveAllAndFlush(form.chosen()
			.stream()
			.map((department) -> new Consent(form.id(), opened.id(), department, day, manner, form.representativeId(),
					form.text(), viewer.id(), this.clock.instant()))
			.toList());
		this.history.consented(opened, names(form.chosen()), day, manner,
				(representative != null) ? representative.name() : null, form.text(), viewer);
	}

	/**
	 * Notes that a consent is withdrawn.
	 * @throws RuleBroken when it was withdrawn before, or the day lies ahead or before it
	 * was given
	 */
	@Transactional
	void withdraw(OpenCase opened, UUID id, WithdrawConsentForm form, Viewer viewer) {
		this.door.hold(opened);
		var consent = this.given.findById(id)
			.filter((one) -> one.isOf(opened.id()))
			.orElseThrow(() -> new NotFound("consent " + id));
		var day = requirePast(Objects.requireNonNull(form.withdrawnOn()), "mandate.withdrawn.in-future");
		consent.withdraw(day, Objects.requireNonNull(form.manner()), form.text());
		this.history.withdrew(opened, names(List.of(consent.departmentId())), day, form.text(), viewer);
	}

	private @Nullable Representative representative(@Nullable UUID id, OpenCase opened) {
		return (id == null) ? null
				: this.representatives.findById(id)
					.filter((one) -> one.speaksIn(opened))
					.orElseThrow(() -> new RuleBroken("mandate.representative.gone"));
	}

	private String names(Collection<UUID> departments) {
		return String.join(", ",
				this.jdbc.sql("""
						select label from code_as_of(:today)
						where code_id in (:departments) order by sort_order, label collate "da-x-icu"
						""")
					.param("today", LocalDate.now(this.clock))
					.param("departments", departments)
					.query(String.class)
					.list());
	}

	private LocalDate requirePast(LocalDate day, String rule) {
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new RuleBroken(rule);
		}
		return day;
	}

}
