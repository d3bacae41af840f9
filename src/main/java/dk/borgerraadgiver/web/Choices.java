package dk.borgerraadgiver.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dk.borgerraadgiver.shared.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Arranges what can be chosen as the groups of a select, for the field fragments.
 */
@Component("choices")
class Choices {

	/** More lines than this are quicker to type in than to look through. */
	private static final int SHORT = 12;

	/** Whether a list is so long that it should be typed in. */
	public boolean isLong(List<? extends Choice> choices) {
		return choices.size() > SHORT;
	}

	/**
	 * Gathers neighbours of the same group. A choice that is itself the name of the group
	 * that follows stands as the group's first line.
	 */
	public List<Group> groups(List<? extends Choice> choices) {
		var groups = new ArrayList<Group>();
		for (int i = 0; i < choices.size(); i++) {
			var choice = choices.get(i);
			var next = (i + 1 < choices.size()) ? choices.get(i + 1) : null;
			var leads = next != null && choice.group() == null && choice.name().equals(next.group());
			var label = leads ? choice.name() : choice.group();
			if (groups.isEmpty() || !groups.getLast().is(label)) {
				groups.add(new Group(label, new ArrayList<>()));
			}
			groups.getLast().choices().add(choice);
		}
		return groups;
	}

	/**
	 * A group of a select.
	 *
	 * @param label its name; {@code null} for what stands outside any group
	 * @param choices what can be chosen
	 */
	public record Group(@Nullable String label, List<Choice> choices) {

		boolean is(@Nullable String other) {
			return Objects.equals(this.label, other);
		}

	}

}
