package dk.borgerraadgiver.web;

import java.util.List;

import dk.borgerraadgiver.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoicesTests {

	@Test
	void aGroupThatCanBeChosenItselfStandsFirstAmongItsOwn() {
		var groups = new Choices().groups(List.of(choice("Andet", null), choice("Teknik", null),
				choice("Veje", "Teknik"), choice("Ydelse", null)));
		assertThat(groups).extracting(Choices.Group::label).containsExactly(null, "Teknik", null);
		assertThat(groups.get(1).choices()).extracting(Choice::name).containsExactly("Teknik", "Veje");
	}

	@Test
	void aGroupThatCannotBeChosenIsAHeadingOnly() {
		var groups = new Choices().groups(List.of(choice("Veje", "Teknik"), choice("Parker", "Teknik")));
		assertThat(groups).singleElement().satisfies((group) -> assertThat(group.choices()).hasSize(2));
	}

	private static Choice choice(String name, @Nullable String group) {
		return new Choice.Plain(name, name, group);
	}

}
