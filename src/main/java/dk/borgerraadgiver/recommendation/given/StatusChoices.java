package dk.borgerraadgiver.recommendation.given;

import java.util.Arrays;
import java.util.List;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import dk.borgerraadgiver.shared.Choice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How far a recommendation can have come, to choose from.
 */
@Component
class StatusChoices {

	private final MessageSource messages;

	StatusChoices(MessageSource messages) {
		this.messages = messages;
	}

	List<Choice> all() {
		var locale = LocaleContextHolder.getLocale();
		return Arrays.stream(RecommendationStatus.values())
			.map((status) -> Choice.of(status, this.messages.getMessage(status.key(), null, locale)))
			.toList();
	}

}
