package dk.borgerraadgiver.web;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The screens speak Danish until somebody chooses English; the choice is a cookie.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	static final Locale DANISH = Locale.of("da", "DK");

	static final Locale ENGLISH = Locale.UK;

	@Bean
	LocaleResolver localeResolver() {
		var resolver = new TwoLanguages();
		resolver.setDefaultLocale(DANISH);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		return resolver;
	}

	/**
	 * Whatever the cookie says, a page is in one of the two languages.
	 */
	private static final class TwoLanguages extends CookieLocaleResolver {

		TwoLanguages() {
			super("sprog");
		}

		@Override
		protected @Nullable Locale parseLocaleValue(String value) {
			return value.startsWith("en") ? ENGLISH : DANISH;
		}

	}

}
