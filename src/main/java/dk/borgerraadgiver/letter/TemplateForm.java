package dk.borgerraadgiver.letter;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a template.
 *
 * @param id made with the form, so that the same form sent twice is one template
 * @param version of the template when the form was opened
 */
record TemplateForm(@NotNull UUID id,
		@NotBlank(message = "{letter.template.name.missing}") @Size(max = 100) @Nullable String name,
		@NotNull(message = "{letter.template.audience.missing}") @Nullable Audience audience,
		@NotBlank(message = "{letter.subject.missing}") @Size(max = 300) @Nullable String subject,
		@NotBlank(message = "{letter.body.missing}") @Size(max = 50_000) @Nullable String body,
		@Nullable Long version) {

	static TemplateForm blank() {
		return new TemplateForm(UUID.randomUUID(), null, Audience.CITIZEN, null, null, null);
	}

	static TemplateForm of(KnownTemplate template) {
		var wording = template.wording();
		return new TemplateForm(template.id(), wording.name(), wording.audience(), wording.subject(), wording.body(),
				template.version());
	}

	/** What it says; only after it has been found complete. */
	Wording wording() {
		if (this.name == null || this.audience == null || this.subject == null || this.body == null) {
			throw new IllegalStateException("the form is not complete");
		}
		return new Wording(this.name, this.audience, this.subject, lines(this.body));
	}

	/** Whether saving it would change nothing, as when a button was pressed twice. */
	boolean saysTheSameAs(Wording saved) {
		return wording().equals(saved);
	}

	TemplateForm withVersion(@Nullable Long current) {
		return new TemplateForm(this.id, this.name, this.audience, this.subject, this.body, current);
	}

	private static String lines(String text) {
		return text.replace("\r\n", "\n");
	}

}
