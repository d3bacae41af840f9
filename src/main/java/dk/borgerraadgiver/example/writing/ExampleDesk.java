package dk.borgerraadgiver.example.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.example.check.Checked;
import dk.borgerraadgiver.example.check.ExampleCheck;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseEvent;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an advisor does with examples; each method is one transaction.
 */
@Service
class ExampleDesk {

	private final ExampleFiles files;

	private final ExampleSteps steps;

	private final ExampleKeys keys;

	private final ExampleCheck check;

	private final Lessons lessons;

	private final CaseDoor door;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ExampleDesk(ExampleFiles files, ExampleSteps steps, ExampleKeys keys, ExampleCheck check, Lessons lessons,
			CaseDoor door, ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.steps = steps;
		this.keys = keys;
		this.check = check;
		this.lessons = lessons;
		this.door = door;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes an example from a case. A form that was sent before is the one it became.
	 * @throws RuleBroken when nothing that was learned of the case may be used
	 */
	@Transactional
	UUID write(ExampleForm form, OpenCase opened, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		this.door.hold(opened);
		if (!this.files.existsById(form.id())) {
			if (this.lessons.of(opened).isEmpty()) {
				throw new RuleBroken("example.not-usable");
			}
			var wording = form.wording();
			this.files.saveAndFlush(new Example(form.id(), this.keys.free(wording.title()), opened.id(), wording,
					viewer.id(), this.clock.instant()));
			this.steps.write(form.id(), ExampleSteps.Kind.WRITTEN, null, null, viewer.id());
			this.events.publishEvent(
					CaseEvent.of(opened.id(), "example", LocalDate.now(this.clock), viewer.id(), wording.title()));
		}
		return form.id();
	}

	@Transactional(readOnly = true)
	ExampleForm form(UUID id, Viewer viewer) {
		return ExampleForm.of(find(id, viewer));
	}

	/**
	 * Writes it anew.
	 * @throws OptimisticLockingFailureException when somebody else changed it since the
	 * form was opened
	 */
	@Transactional
	void edit(UUID id, ExampleForm form, Viewer viewer) {
		var example = hold(id, viewer);
		if (example.wording().equals(form.wording())) {
			return;
		}
		requireVersion(example, form.version());
		example.edit(form.wording(), viewer.id(), this.clock.instant());
		this.files.saveAndFlush(example);
		this.steps.write(id, ExampleSteps.Kind.EDITED, null, null, viewer.id());
	}

	/** What could identify, as far as the viewer may know of the case. */
	@Transactional(readOnly = true)
	Checked check(UUID id, Viewer viewer) {
		return check(find(id, viewer), viewer);
	}

	/**
	 * Lets reports take it in, after the check was looked at.
	 * @throws OptimisticLockingFailureException when somebody else changed it since
	 * @throws RuleBroken when something is left standing without a reason, or the viewer
	 * may not see the case, so that its names were not looked for
	 */
	@Transactional
	void makeReady(UUID id, ReadyForm form, Viewer viewer) {
		var example = hold(id, viewer);
		requireVersion(example, form.version());
		if (!canCheck(example, viewer)) {
			throw new RuleBroken("example.case-closed");
		}
		int standing = check(example, viewer).count();
		if (standing > 0 && form.reason() == null) {
			throw new RuleBroken("example.reason.missing");
		}
		example.makeReady(viewer.id(), this.clock.instant());
		this.files.saveAndFlush(example);
		this.steps.write(id, ExampleSteps.Kind.READY, form.reason(), standing, viewer.id());
	}

	/**
	 * Takes it out of use.
	 * @throws RuleBroken when no reason is given
	 */
	@Transactional
	void withdraw(UUID id, ReadyForm form, Viewer viewer) {
		var example = hold(id, viewer);
		if (form.reason() == null) {
			throw new RuleBroken("example.withdraw.reason.missing");
		}
		example.withdraw(viewer.id(), this.clock.instant());
		this.files.saveAndFlush(example);
		this.steps.write(id, ExampleSteps.Kind.WITHDRAWN, form.reason(), null, viewer.id());
	}

	/** Makes a draft of it again. */
	@Transactional
	void resume(UUID id, Viewer viewer) {
		var example = hold(id, viewer);
		example.resume(viewer.id(), this.clock.instant());
		this.files.saveAndFlush(example);
		this.steps.write(id, ExampleSteps.Kind.RESUMED, null, null, viewer.id());
	}

	/** Whether the viewer may see the case, or there is none any more. */
	@Transactional(readOnly = true)
	boolean canCheck(UUID id, Viewer viewer) {
		return canCheck(find(id, viewer), viewer);
	}

	private boolean canCheck(Example example, Viewer viewer) {
		return example.inquiryId() == null || opened(example, viewer).isPresent();
	}

	private Checked check(Example example, Viewer viewer) {
		var wording = example.wording();
		return this.check.of(wording.title(), wording.text(), opened(example, viewer).map(OpenCase::id).orElse(null),
				wording.departmentId(), wording.categoryId());
	}

	private Optional<OpenCase> opened(Example example, Viewer viewer) {
		UUID inquiry = example.inquiryId();
		return (inquiry != null) ? this.door.look(inquiry, viewer) : Optional.empty();
	}

	private static void requireVersion(Example example, @Nullable Long version) {
		if (!Objects.equals(version, example.version())) {
			throw new OptimisticLockingFailureException("example " + example.id());
		}
	}

	private Example find(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.files.findById(id).orElseThrow(() -> new NotFound("example " + id));
	}

	private Example hold(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.files.hold(id).orElseThrow(() -> new NotFound("example " + id));
	}

}
