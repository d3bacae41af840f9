package dk.borgerraadgiver.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands every test a window of the one Chromium of this test run. Without a Chromium the
 * test is skipped, except on the machine that checks changes: there it fails.
 */
class BrowserExtension implements ParameterResolver {

	private static final Namespace RUN = Namespace.create(BrowserExtension.class);

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
			"--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--no-first-run");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		var executable = executable();
		if (executable.isEmpty()) {
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException("No Chromium: set CHROMIUM to its path");
			}
			Assumptions.abort("No Chromium on this machine");
		}
		var chromium = context.getRoot()
			.getStore(RUN)
			.computeIfAbsent(Chromium.class, (key) -> new Chromium(executable.orElseThrow()), Chromium.class);
		var port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		var browser = new Browser(chromium.browser, "http://localhost:" + port);
		context.getStore(RUN).put(Browser.class, browser);
		return browser;
	}

	private static Optional<Path> executable() {
		return Stream
			.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
					"/usr/bin/google-chrome")
			.filter((path) -> !path.isEmpty())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * The one browser, until the end of the run.
	 */
	private static final class Chromium implements AutoCloseable {

		private final Playwright playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final com.microsoft.playwright.Browser browser;

		Chromium(Path executable) {
			this.browser = this.playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
