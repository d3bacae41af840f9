package dk.borgerraadgiver.letter;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What advisors and administrators do with templates. Templates hold nothing of any case.
 */
@Service
class TemplateDesk {

	private final LetterTemplates templates;

	private final Clock clock;

	TemplateDesk(LetterTemplates templates, Clock clock) {
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * Shows a template.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	public KnownTemplate look(UUID id) {
		return template(id).known();
	}

	/**
	 * Adds a template; the same form sent twice adds one.
	 * @throws RuleBroken when another has its name
	 */
	@Transactional
	public void add(TemplateForm form, Viewer viewer) {
		requireKeeper(viewer);
		requireOwnName(form.id(), form);
		if (!this.templates.existsById(form.id())) {
			save(new LetterTemplate(form.id(), form.wording(), viewer.id(), this.clock.instant()));
		}
	}

	/**
	 * Changes a template.
	 * @throws RuleBroken when another has its name
	 * @return {@code false} when somebody else changed it since the form was opened; then
	 * nothing is changed
	 */
	@Transactional
	public boolean change(UUID id, TemplateForm form, Viewer viewer) {
		requireKeeper(viewer);
		var template = template(id);
		if (!Objects.equals(template.version(), form.version())) {
			return false;
		}
		requireOwnName(id, form);
		template.word(form.wording(), viewer.id(), this.clock.instant());
		save(template);
		return true;
	}

	@Transactional
	public void retire(UUID id, Viewer viewer) {
		requireKeeper(viewer);
		template(id).retire(viewer.id(), this.clock.instant());
	}

	@Transactional
	public void bringBack(UUID id, Viewer viewer) {
		requireKeeper(viewer);
		template(id).bringBack(viewer.id(), this.clock.instant());
	}

	/** Two may choose the same name at the same moment; the database lets one have it. */
	private void save(LetterTemplate template) {
		try {
			this.templates.saveAndFlush(template);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleBroken("letter.template.name.taken");
		}
	}

	private LetterTemplate template(UUID id) {
		return this.templates.findById(id).orElseThrow(() -> new NotFound("letter template " + id));
	}

	private void requireOwnName(UUID id, TemplateForm form) {
		if (this.templates.findByNameIgnoreCase(form.wording().name())
			.filter((other) -> !other.id().equals(id))
			.isPresent()) {
			throw new RuleBroken("letter.template.name.taken");
		}
	}

	private static void requireKeeper(Viewer viewer) {
		if (!viewer.is(Role.ADVISOR)) {
			viewer.require(Role.ADMINISTRATOR);
		}
	}

}
