package dk.borgerraadgiver.oversight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every handler has words in the log, so that a new page cannot stand there as a piece of
 * an address.
 */
@OfficeTest
class PlaceWordsTests {

	@Autowired
	private MessageSource words;

	@Test
	void everyHandlerHasWordsInBothLanguages() throws IOException {
		for (String place : new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.matches("(GET|POST) .*"))
			.map((line) -> line.replaceAll("(\\S+ \\S+) .*", "$1").replace("|…", ""))
			.toList()) {
			for (String key : words(Act.READ, place)) {
				for (Locale language : List.of(Locale.of("da"), Locale.ENGLISH)) {
					assertThat(this.words.getMessage(key, null, "", language)).as("%s of %s", key, place).isNotEmpty();
				}
			}
		}
	}

	@Test
	void whatIsDoneWithACaseIsToldByWhatIsDone() {
		assertThat(words(Act.READ, "GET /henvendelser/{number}")).containsExactly("oversight.one.henvendelser");
		assertThat(words(Act.CHANGED, "POST /henvendelser/{number}/notat/{entry}/ret"))
			.containsExactly("oversight.place.notat", "oversight.place.ret");
		assertThat(words(Act.LISTED, "GET /henvendelser")).containsExactly("oversight.place.henvendelser");
		assertThat(words(Act.SIGNED_IN, "POST /log-ind")).isEmpty();
		assertThat(words(Act.REFUSED, "GET -")).isEmpty();
	}

	private static List<String> words(Act act, String place) {
		return new LogLine(LocalDateTime.of(2026, 3, 2, 9, 0), null, act, place, 200, null, "", null, new UUID(0, 1))
			.words();
	}

}
