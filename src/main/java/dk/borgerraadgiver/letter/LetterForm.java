package dk.borgerraadgiver.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is being written.
 *
 * @param id made with the form, so that the same letter sent twice is one
 * @param to whom, a {@link Recipient}'s id
 * @param otherName who it is to when it is somebody the case does not know
 * @param otherAddress that person's address
 * @param answerBy the day an answer is asked for
 * @param answers to the questions of the template
 * @param subject with fields
 * @param body in Markdown, with fields
 */
record LetterForm(@NotNull UUID id, @NotNull(message = "{letter.to.missing}") @Nullable String to,
		@Size(max = 200) @Nullable String otherName, @Size(max = 500) @Nullable String otherAddress,
		@Nullable LocalDate answerBy, @Nullable List<@Valid Answer> answers,
		@NotBlank(message = "{letter.subject.missing}") @Size(max = 300) @Nullable String subject,
		@NotBlank(message = "{letter.body.missing}") @Size(max = 50_000) @Nullable String body) {

	/** What was answered; none where nothing is asked. */
	public List<Answer> answersOrNone() {
		return (this.answers != null) ? this.answers : List.of();
	}

	Map<String, String> answered() {
		return answersOrNone().stream()
			.filter((one) -> one.question() != null && one.answer() != null)
			.collect(Collectors.toMap((one) -> String.valueOf(one.question()), (one) -> String.valueOf(one.answer()),
					(first, second) -> first));
	}

	/** Where among the answers a question is answered; -1 when it isn't asked there. */
	int place(String question) {
		return answersOrNone().stream().map(Answer::question).toList().indexOf(question);
	}

	TemplateText subjectText() {
		return new TemplateText((this.subject != null) ? this.subject : "");
	}

	TemplateText bodyText() {
		return new TemplateText((this.body != null) ? this.body.replace("\r\n", "\n") : "");
	}

	/** Without what it says. */
	@Override
	public String toString() {
		return "LetterForm[" + this.id + "]";
	}

	/**
	 * What is answered to a question of the template.
	 *
	 * @param question as it stands between the braces
	 * @param answer what is put in its place
	 */
	record Answer(@Size(max = 2000) @Nullable String question, @Size(max = 2000) @Nullable String answer) {

		/** The question, to be asked again. */
		public @Nullable Question asked() {
			return (this.question != null) ? Question.of(this.question).orElse(null) : null;
		}

		/** Without what was answered. */
		@Override
		public String toString() {
			return "Answer";
		}

	}

}
