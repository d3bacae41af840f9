package dk.borgerraadgiver.spreadsheet.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.NamedCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameBookTests {

	private static final LocalDate IN_2019 = LocalDate.of(2019, 8, 1);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

	private final UUID one = new UUID(0, 1);

	private final UUID two = new UUID(0, 2);

	private final UUID three = new UUID(0, 3);

	@Test
	void namesAreFoundWhateverTheirCaseAndAtEitherLevel() {
		var book = new NameBook(
				List.of(name(this.one, "Sagsbehandling", null), name(this.two, "Partshøring", "Sagsbehandling")));
		assertThat(find(book, "sagsbehandling")).containsExactly(this.one);
		assertThat(find(book, "PARTSHØRING")).containsExactly(this.two);
		assertThat(find(book, "sagsbehandling / partshøring")).containsExactly(this.two);
		assertThat(find(book, "partshøring / sagsbehandling")).isEmpty();
	}

	@Test
	void aStrokeWithoutSpacesBelongsToTheName() {
		var book = new NameBook(List.of(name(this.one, "Lang sagsbehandlingstid/manglende svar", "Sagsbehandling")));
		assertThat(find(book, "Lang sagsbehandlingstid/manglende svar")).containsExactly(this.one);
		assertThat(find(book, "Sagsbehandling / Lang sagsbehandlingstid/manglende svar")).containsExactly(this.one);
	}

	@Test
	void aGroupAndTheOneThemeOfTheSameNameMeansTheTheme() {
		var book = new NameBook(
				List.of(name(this.one, "Vejledning", null), name(this.two, "Vejledning", "Vejledning")));
		assertThat(find(book, "vejledning")).containsExactly(this.two);
	}

	@Test
	void aNameUnderTwoGroupsIsAmbiguousUntilTheGroupIsNamed() {
		var book = new NameBook(List.of(name(this.one, "Ydelse", "Center A"), name(this.two, "Ydelse", "Center B"),
				name(this.three, "Ydelse", null)));
		assertThat(find(book, "Ydelse")).containsExactlyInAnyOrder(this.one, this.two, this.three);
		assertThat(find(book, "Center B / Ydelse")).containsExactly(this.two);
	}

	@Test
	void aNameAtBothLevelsIsAmbiguousUnlessItStandsInItself() {
		var book = new NameBook(List.of(name(this.one, "Teknik", null), name(this.two, "Teknik", "Kultur")));
		assertThat(find(book, "Teknik")).containsExactlyInAnyOrder(this.one, this.two);
		assertThat(find(book, "Kultur / Teknik")).containsExactly(this.two);
	}

	@Test
	void whatHeldThatDayGoesFirst() {
		var book = new NameBook(List.of(name(this.one, "Jobcenter", null, null, LAST_DAY),
				name(this.two, "Jobcenter", null, LAST_DAY.plusDays(1), null)));
		assertThat(book.find(NameKey.of(CodeList.CATEGORY, "Jobcenter"), IN_2019)).containsOnlyKeys(this.one);
		assertThat(book.find(NameKey.of(CodeList.CATEGORY, "Jobcenter"), IN_2026)).containsOnlyKeys(this.two);
	}

	@Test
	void anOldNameIsFoundLongAfterItChanged() {
		var book = new NameBook(List.of(name(this.one, "Jobcenter", null, null, LAST_DAY),
				name(this.one, "Center for Arbejde", null, LAST_DAY.plusDays(1), null)));
		assertThat(book.find(NameKey.of(CodeList.CATEGORY, "Jobcenter"), IN_2026)).containsOnlyKeys(this.one);
	}

	private static Iterable<UUID> find(NameBook book, String text) {
		return book.find(NameKey.of(CodeList.CATEGORY, text), IN_2026).keySet();
	}

	private static NamedCode name(UUID code, String name, @Nullable String group) {
		return name(code, name, group, null, null);
	}

	private static NamedCode name(UUID code, String name, @Nullable String group, @Nullable LocalDate from,
			@Nullable LocalDate to) {
		return new NamedCode(code, CodeList.CATEGORY, name, group, false, from, to);
	}

}
