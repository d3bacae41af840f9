package dk.borgerraadgiver.support;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The eyes of the other browser tests: what they are to find, they find.
 */
@BrowserTest
class BrowserTests {

	@Test
	void aFaultIsFound(Browser browser) {
		findsWhatIsWrong(browser);
	}

	@Test
	void aFaultIsFoundWithoutJavaScript(Browser browser) {
		findsWhatIsWrong(browser.withoutJavaScript());
	}

	private static void findsWhatIsWrong(Browser browser) {
		show(browser, "<p>Alt er godt</p>");
		browser.isAccessible();
		show(browser, "<img src='nogen.png'>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(browser::isAccessible)
			.withMessageContaining("image-alt")
			.withMessageContaining("nogen.png");
		show(browser, "<p style='color: #ccc; background: #fff'>Kan næppe læses</p>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(browser::isAccessible)
			.withMessageContaining("color-contrast");
		show(browser, "<p style='width: 400px'>Bredere end en telefon</p>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(browser::isAccessible)
			.withMessageContaining("width");
	}

	private static void show(Browser browser, String main) {
		browser.page().setContent("""
				<html lang="da"><head><title>Prøve</title></head><body><main><h1>Prøve</h1>%s</main></body></html>
				""".formatted(main));
	}

}
