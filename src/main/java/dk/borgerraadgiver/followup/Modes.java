package dk.borgerraadgiver.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.shared.Choice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The ways to contact a department, to choose from.
 */
@Component
class Modes {

	private final MessageSource messages;

	Modes(MessageSource messages) {
		this.messages = messages;
	}

	List<Choice> choices(Locale locale) {
		return Arrays.stream(Mode.values())
			.map((mode) -> Choice.of(mode, this.messages.getMessage("followup.mode." + mode, null, locale)))
			.toList();
	}

}
