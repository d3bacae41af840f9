package dk.borgerraadgiver.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/**
 * Looks at a page for the faults of accessibility that a machine can find.
 */
final class Axe {

	private static final String SOURCE = read();

	// axe's own AxeBuilder reads all of axe three times for each look, once in a new
	// window. A frame holds a document somebody sent, not a page of the office.
	private static final String LOOK = """
			() => axe.run(document, {
				iframes: false,
				resultTypes: ['violations'],
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
			}).then((found) => found.violations
				.map((fault) => [fault.id + ': ' + fault.help, ...fault.nodes.map((node) => node.html)].join('\\n    '))
				.join('\\n'))
			""";

	// no timer runs in a window without JavaScript, and axe would wait for ever
	private static final String WITHOUT_TIMERS = """
			() => { window.setTimeout = (task) => { Promise.resolve().then(task); return 0; }; }
			""";

	private Axe() {
	}

	/** The same in a window that runs no JavaScript. */
	static String faultsWithoutTimers(Page page) {
		page.evaluate(WITHOUT_TIMERS);
		return faults(page);
	}

	/** The faults of a page as it stands now, a paragraph each; empty if it has none. */
	static String faults(Page page) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate("() => {" + SOURCE + "}");
		}
		return (String) page.evaluate(LOOK);
	}

	private static String read() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
