package dk.borgerraadgiver.inquiry;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An inquiry that is there before something is done with it.
 */
final class Registering {

	private Registering() {
	}

	static void register(Page page, String subject, String name) {
		page.navigate("/henvendelser/ny");
		page.locator("#name").fill(name);
		page.getByLabel("Emne").fill(subject);
		page.getByLabel("Kategori 1").fill("partshøring");
		page.locator("main .form-buttons .button-primary").click();
		assertThat(page.locator("h1")).containsText(subject);
	}

}
