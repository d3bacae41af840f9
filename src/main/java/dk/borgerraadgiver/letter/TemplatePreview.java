package dk.borgerraadgiver.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.letter.paper.Markdown;
import dk.borgerraadgiver.letter.paper.Paper;
import dk.borgerraadgiver.office.Offices;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows a template as a letter to somebody who does not exist.
 */
@Component
class TemplatePreview {

	private final LetterHeads heads;

	private final Offices offices;

	private final MessageSource messages;

	private final Clock clock;

	TemplatePreview(LetterHeads heads, Offices offices, MessageSource messages, Clock clock) {
		this.heads = heads;
		this.offices = offices;
		this.messages = messages;
		this.clock = clock;
	}

	void show(Model model, Wording wording, Viewer viewer) {
		var subject = new TemplateText(wording.subject());
		var body = new TemplateText(wording.body());
		var values = values(new TemplateText(wording.subject() + "\n" + wording.body()).questions(), viewer);
		var municipality = this.offices.required().municipality();
		var text = body.filled(values.inMarkdown()).text();
		model.addAttribute("letter",
				new Paper(this.heads.current().over(municipality), List.of(example("recipient"), example("address")),
						LocalDate.now(this.clock), example("case_number"), viewer.fullName(),
						subject.filled(values.onOneLine()).text(), text));
		model.addAttribute("body", Markdown.html(text));
	}

	private LetterValues values(List<Question> questions, Viewer viewer) {
		var today = LocalDate.now(this.clock);
		var known = new EnumMap<LetterField, List<String>>(LetterField.class);
		known.put(LetterField.CASE_NUMBER, List.of(example("case_number")));
		known.put(LetterField.SUBJECT, List.of(example("subject")));
		known.put(LetterField.RECEIVED, List.of(Paper.written(today.minusDays(LetterDesk.ANSWER_DAYS))));
		known.put(LetterField.CITIZEN, List.of(example("citizen")));
		known.put(LetterField.ADDRESS, List.of(example("address")));
		known.put(LetterField.DEPARTMENTS, List.of(example("departments")));
		known.put(LetterField.MATTERS, List.of(example("matter"), example("other_matter")));
		known.put(LetterField.ADVISOR, List.of(viewer.fullName()));
		known.put(LetterField.MUNICIPALITY, List.of(this.offices.required().municipality()));
		known.put(LetterField.TODAY, List.of(Paper.written(today)));
		known.put(LetterField.RECIPIENT, List.of(example("recipient")));
		known.put(LetterField.ANSWER_BY, List.of(Paper.written(today.plusDays(LetterDesk.ANSWER_DAYS))));
		var answers = new HashMap<String, String>();
		questions.forEach((one) -> answers.put(one.inner(),
				one.isChoice() ? one.options().getFirst().name() : "(" + one.label() + ")"));
		return new LetterValues(known, answers);
	}

	private String example(String word) {
		return this.messages.getMessage("letter.example." + word, null, Paper.DANISH);
	}

}
