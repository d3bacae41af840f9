package dk.borgerraadgiver.web;

import java.net.URI;

import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Changes the language of the screens and shows the same page again, with what is typed.
 */
@Controller
@Audited(Act.NOTHING)
class LanguageController {

	private final LocaleResolver locales;

	LanguageController(LocaleResolver locales) {
		this.locales = locales;
	}

	@PostMapping("/sprog/{language:da|en}")
	ResponseEntity<Void> choose(@PathVariable String language, @RequestParam(defaultValue = "/") String til,
			@RequestParam(name = KeptForm.RESUMED, required = false) @Nullable String again, HttpServletRequest request,
			HttpServletResponse response) {
		this.locales.setLocale(request, response,
				"en".equals(language) ? LanguageConfiguration.ENGLISH : LanguageConfiguration.DANISH);
		// The browser sends the same form on, which is then shown and not carried out.
		var status = (again != null) ? HttpStatus.TEMPORARY_REDIRECT : HttpStatus.SEE_OTHER;
		return ResponseEntity.status(status).location(own(til)).build();
	}

	/** Only an address on this site: an open redirect would serve a swindler. */
	private static URI own(String address) {
		var home = URI.create("/");
		if (!address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
			return home;
		}
		try {
			return URI.create(address);
		}
		catch (IllegalArgumentException ex) {
			return home;
		}
	}

}
