package dk.borgerraadgiver.support;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.borgerraadgiver.account.Viewer;
import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * A window on the office, as somebody at a desk has it.
 */
public final class Browser implements AutoCloseable {

	private static final int HEIGHT = 800;

	private final com.microsoft.playwright.Browser chromium;

	private final String address;

	private BrowserContext context;

	private Page page;

	private boolean javaScript = true;

	Browser(com.microsoft.playwright.Browser chromium, String address) {
		this.chromium = chromium;
		this.address = address;
		this.context = chromium.newContext(options());
		this.page = this.context.newPage();
	}

	/** The page itself, for clicking and typing. */
	public Page page() {
		return this.page;
	}

	/** Starts over in a window that runs no JavaScript. */
	public Browser withoutJavaScript() {
		this.context.close();
		this.javaScript = false;
		this.context = this.chromium.newContext(options().setJavaScriptEnabled(false));
		this.page = this.context.newPage();
		return this;
	}

	/**
	 * Chooses the language of the screens, {@code da} or {@code en}, as the cookie keeps
	 * it.
	 */
	public Browser speaking(String language) {
		this.context.addCookies(List.of(new Cookie("sprog", language).setUrl(this.address)));
		return this;
	}

	/** Opens a page of the office by its path. */
	public Page open(String path) {
		this.page.navigate(path);
		return this.page;
	}

	/**
	 * Lets somebody of the {@link Staff} sit down, signed in; no page is open yet.
	 */
	public Browser as(Viewer viewer) {
		var office = this.context.request();
		var form = Jsoup.parse(office.get("/log-ind").text()).expectFirst("form[action='/log-ind']");
		var answer = office.post("/log-ind",
				RequestOptions.create()
					.setForm(FormData.create()
						.set("_csrf", form.expectFirst("[name=_csrf]").val())
						.set("brugernavn", viewer.username())
						.set("adgangskode", Staff.PASSWORD))
					.setMaxRedirects(0));
		assertThat(answer.headers()).as("signed in").extractingByKey("location", STRING).doesNotContain("fejl");
		return this;
	}

	/**
	 * Signs somebody of the {@link Staff} in, by the form, and comes to the first page.
	 */
	public Page signIn(Viewer viewer) {
		open("/log-ind");
		this.page.fill("#brugernavn", viewer.username());
		this.page.fill("#adgangskode", Staff.PASSWORD);
		this.page.click("main button[type=submit]");
		return this.page;
	}

	/** Forgets who is signed in, as when the session has ended. */
	public void endSession() {
		this.context.clearCookies();
	}

	/**
	 * The page has no accessibility fault that can be found by a machine, wide or narrow.
	 */
	public void isAccessible() {
		isAccessible(1280, 320);
	}

	/** The same at some widths. */
	public void isAccessible(int... widths) {
		for (int width : widths) {
			this.page.setViewportSize(width, HEIGHT);
			assertThat(this.javaScript ? Axe.faults(this.page) : Axe.faultsWithoutTimers(this.page))
				.as("faults of %s at %d px", this.page.url(), width)
				.isEmpty();
			assertThat(this.page.evaluate("document.documentElement.scrollWidth")).as("width of %s", this.page.url())
				.isEqualTo(width);
		}
		this.page.setViewportSize(1280, HEIGHT);
	}

	/**
	 * Keeps a picture of the whole page, as on a desk and as on a phone, where somebody
	 * wants to look at it: with {@code PICTURES=true} in the environment.
	 */
	public void picture(String name) {
		if (!"true".equals(System.getenv("PICTURES"))) {
			return;
		}
		for (int width : new int[] { 390, 1280 }) {
			this.page.setViewportSize(width, HEIGHT);
			this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/screenshots/%s-%d.png".formatted(name, width))));
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

	private NewContextOptions options() {
		return new NewContextOptions().setBaseURL(this.address).setLocale("da-DK").setViewportSize(1280, HEIGHT);
	}

}
