package dk.borgerraadgiver.letter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.journal.EntryKind;
import dk.borgerraadgiver.journal.Journal;
import dk.borgerraadgiver.journal.NewDocument;
import dk.borgerraadgiver.journal.NewEntry;
import dk.borgerraadgiver.letter.paper.LetterDocx;
import dk.borgerraadgiver.letter.paper.LetterPdf;
import dk.borgerraadgiver.letter.paper.Paper;
import dk.borgerraadgiver.office.DueDays;
import dk.borgerraadgiver.office.Offices;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;

/**
 * Writes letters of a case that its door has shown, and puts them into the journal.
 */
@Service
class LetterDesk {

	/** How long a citizen has to answer, unless another day is written. */
	static final int ANSWER_DAYS = 14;

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_COUNTERPART = 300;

	private final Journal journal;

	private final LetterPdf pdf;

	private final LetterDocx docx;

	private final LetterHeads heads;

	private final Offices offices;

	private final DueDays days;

	private final Clock clock;

	LetterDesk(Journal journal, LetterPdf pdf, LetterDocx docx, LetterHeads heads, Offices offices, DueDays days,
			Clock clock) {
		this.days = days;
		this.journal = journal;
		this.pdf = pdf;
		this.docx = docx;
		this.heads = heads;
		this.offices = offices;
		this.clock = clock;
	}

	/** Whom the letter can be sent to. */
	List<Recipient> recipients(CaseFacts facts) {
		return Recipient.of(facts, this.offices.required().municipality());
	}

	/** What the case and the one who writes say, before anything is typed. */
	LetterValues values(OpenCase opened, CaseFacts facts, Viewer viewer) {
		var known = new EnumMap<LetterField, List<String>>(LetterField.class);
		known.put(LetterField.CASE_NUMBER, List.of(opened.number().toString()));
		known.put(LetterField.SUBJECT, listed(opened.subject()));
		known.put(LetterField.RECEIVED, List.of(Paper.written(opened.receivedOn())));
		known.put(LetterField.CITIZEN, listed(facts.citizen()));
		known.put(LetterField.ADDRESS, listed(facts.address()));
		known.put(LetterField.DEPARTMENTS, facts.departments());
		known.put(LetterField.MATTERS, facts.matterLines());
		known.put(LetterField.ADVISOR, List.of(viewer.fullName()));
		known.put(LetterField.MUNICIPALITY, List.of(this.offices.required().municipality()));
		known.put(LetterField.TODAY, List.of(Paper.written(LocalDate.now(this.clock))));
		return new LetterValues(known, Map.of());
	}

	/**
	 * Begins a letter: what the case says stands in the text already, what is still to be
	 * said, or depends on which department it is to, stays a field.
	 * @param wish what was asked for beforehand
	 */
	LetterForm begin(Wording template, LetterValues ofCase, List<Recipient> recipients, LetterWish wish) {
		var values = ofCase.beforeRecipient(template.audience());
		var subject = new TemplateText(template.subject());
		var body = new TemplateText(template.body());
		var questions = new TemplateText(template.subject() + "\n" + template.body()).questions();
		var possible = recipients.stream().filter((one) -> one.audience() == template.audience()).toList();
		var to = wish.among(possible).or(() -> possible.stream().findFirst()).map(Recipient::id).orElse(null);
		boolean asksAnswer = subject.asksFor(LetterField.ANSWER_BY) || body.asksFor(LetterField.ANSWER_BY);
		return new LetterForm(UUID.randomUUID(), to, null, null,
				asksAnswer ? answerBy(template.audience(), wish) : null,
				questions.stream().map((one) -> new LetterForm.Answer(one.inner(), null)).toList(),
				subject.filled(values.onOneLine()).text(), body.filled(values.inMarkdown()).text());
	}

	/** As it was asked for, or as the office gives a department and anybody else. */
	private LocalDate answerBy(Audience audience, LetterWish wish) {
		var today = LocalDate.now(this.clock);
		if (audience != Audience.DEPARTMENT) {
			return today.plusDays(ANSWER_DAYS);
		}
		return wish.answerBy(today).orElseGet(() -> this.days.answer(today));
	}

	/** The letter as it will be read; only of a form without mistakes. */
	Paper compose(OpenCase opened, LetterForm form, Recipient to, LetterValues values, Viewer viewer) {
		var head = this.heads.current().over(this.offices.required().municipality());
		return new Paper(head, to.lines(), LocalDate.now(this.clock), opened.number().toString(), viewer.fullName(),
				form.subjectText().filled(values.onOneLine()).text(),
				form.bodyText().filled(values.inMarkdown()).text());
	}

	byte[] print(Paper letter) {
		return this.pdf.print(letter);
	}

	/**
	 * Puts a letter into the journal, as PDF and as Word document. The same letter of the
	 * same form is one, however often it is sent; another text is another letter.
	 */
	void file(OpenCase opened, LetterForm form, Paper letter, Viewer viewer) {
		var content = form.id() + "\n" + opened.id() + "\n" + letter.recipient() + "\n" + letter.subject() + "\n"
				+ letter.body();
		var id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
		var name = name(letter);
		this.journal.file(opened,
				new NewEntry(id, EntryKind.LETTER_OUT, letter.date(), null,
						shortened(letter.recipient().getFirst(), LONGEST_COUNTERPART), letter.subject(), false,
						List.of(document(name + ".pdf", this.pdf.print(letter), letter),
								document(name + ".docx", this.docx.write(letter), letter))),
				viewer);
	}

	private static NewDocument document(String name, byte[] content, Paper letter) {
		return new NewDocument(name, new ByteArrayResource(content), letter.subject(), letter.date(), false);
	}

	private static String name(Paper letter) {
		String subject = letter.subject().replaceAll("[^\\p{L}\\p{N} ,-]+", " ").replaceAll(" +", " ").strip();
		return (letter.caseNumber() + " " + shortened(subject, LONGEST_NAME)).strip();
	}

	private static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
		return text.substring(0, end).strip();
	}

	private static List<String> listed(@Nullable String text) {
		return (text == null || text.isBlank()) ? List.of() : List.of(text);
	}

}
