package dk.borgerraadgiver.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word on a screen stands in the bundles, in both languages.
 */
class WordsTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path CODE = Path.of("src/main/java");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Pattern KEY_IN_CODE = Pattern.compile("new (?:Flash|RuleBroken)\\(\\s*\"([^\"]+)\"\\s*[,)]");

	private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

	/** What is not text: comments, key names, tags, inlined expressions. */
	private static final Pattern NO_TEXT = Pattern
		.compile("(?s)<!--.*?-->|<kbd>.*?</kbd>|<(?:[^>\"]|\"[^\"]*\")*>|\\[\\[.*?]]|\\[\\(.*?\\)]|&\\w+;");

	private static final Pattern TAG = Pattern.compile("(<\\w(?:[^<>\"]++|\"[^\"]*+\")*+>)");

	private static final Pattern SPOKEN_ATTRIBUTE = Pattern
		.compile("\\s(?:alt|title|placeholder|aria-label|aria-description|summary|label)=\"([^\"]*\\p{L}[^\"]*)\"");

	@Test
	void theBundlesHaveTheSameKeysInBothLanguages() {
		for (Path danish : danishBundles()) {
			assertThat(bundle(english(danish)).keySet()).as(danish.toString())
				.containsExactlyInAnyOrderElementsOf(bundle(danish).keySet());
		}
	}

	@Test
	void aMessageTakesTheSameArgumentsInBothLanguages() {
		for (Path danish : danishBundles()) {
			var translated = bundle(english(danish));
			bundle(danish).forEach((key, text) -> assertThat(placeholders(String.valueOf(translated.get(key)))).as(key)
				.isEqualTo(placeholders(text)));
		}
	}

	@Test
	void noMessageHasAStraightApostropheWhichWouldSwallowItsArguments() {
		for (Path danish : danishBundles()) {
			assertThat(bundle(danish)).as(danish.toString()).noneSatisfy((key, text) -> assertThat(text).contains("'"));
			assertThat(bundle(english(danish))).as(english(danish).toString())
				.noneSatisfy((key, text) -> assertThat(text).contains("'"));
		}
	}

	@Test
	void noKeyIsInTwoBundles() {
		var seen = new TreeMap<String, Path>();
		for (Path danish : danishBundles()) {
			bundle(danish).keySet().forEach((key) -> assertThat(seen.put(key, danish)).as(key).isNull());
		}
	}

	@Test
	void everyBundleIsReadByTheApplication() {
		var names = properties(RESOURCES.resolve("application.properties")).getProperty("spring.messages.basename");
		assertThat(names.split(",")).containsAll(danishBundles().stream()
			.map((path) -> "messages/" + path.getFileName().toString().replace(".properties", ""))
			.toList());
	}

	@Test
	void everyKeyThatIsUsedExists() {
		var known = new TreeSet<String>();
		danishBundles().forEach((danish) -> known.addAll(bundle(danish).keySet()));
		templates().forEach((file) -> assertThat(known).as(file.toString())
			.containsAll(found(KEY_IN_TEMPLATE, COMMENT.matcher(read(file)).replaceAll(" "))));
		files(CODE, ".java")
			.forEach((file) -> assertThat(known).as(file.toString()).containsAll(found(KEY_IN_CODE, read(file))));
	}

	@Test
	void noTemplateHoldsAWordOfItsOwn() {
		for (Path template : templates()) {
			var html = read(template);
			assertThat(NO_TEXT.matcher(html).replaceAll(" ")).as("text in %s", template)
				.doesNotContainPattern("\\p{L}");
			assertThat(found(SPOKEN_ATTRIBUTE, html)).as("attributes in %s", template).isEmpty();
		}
	}

	@Test
	void noTagHasAConditionBesideAFragmentWhichWouldNotHeedIt() {
		for (Path template : templates()) {
			assertThat(found(TAG, read(template))).as(template.toString())
				.noneMatch((tag) -> tag.matches("(?s).*th:replace=.*") && tag.matches("(?s).*th:(if|unless|each)=.*"));
		}
	}

	private static List<Path> danishBundles() {
		return files(RESOURCES.resolve("messages"), ".properties").filter((path) -> !path.toString().contains("_en."))
			.toList();
	}

	private static Path english(Path danish) {
		return danish.resolveSibling(danish.getFileName().toString().replace(".properties", "_en.properties"));
	}

	private static List<Path> templates() {
		return files(RESOURCES.resolve("templates"), ".html").toList();
	}

	private static Map<String, String> bundle(Path file) {
		var bundle = new TreeMap<String, String>();
		properties(file).forEach((key, text) -> bundle.put(key.toString(), text.toString()));
		return bundle;
	}

	private static Properties properties(Path file) {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private static Set<String> placeholders(String text) {
		return new TreeSet<>(PLACEHOLDER.matcher(text).results().map((match) -> match.group(1)).toList());
	}

	private static Set<String> found(Pattern pattern, String text) {
		return new TreeSet<>(pattern.matcher(text).results().map((match) -> match.group(1)).toList());
	}

	private static Stream<Path> files(Path folder, String ending) {
		try (var walk = Files.walk(folder)) {
			return walk.filter((path) -> path.toString().endsWith(ending)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
