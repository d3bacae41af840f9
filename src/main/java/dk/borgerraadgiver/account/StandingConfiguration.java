package dk.borgerraadgiver.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * Puts the look-up of the signed-in person into the security chain, before anything is
 * allowed or denied.
 */
@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

	@Bean
	Customizer<HttpSecurity> standingOfTheViewer(AccountUserDetailsService accounts) {
		return (http) -> http.addFilterBefore(new StandingFilter(accounts), AnonymousAuthenticationFilter.class);
	}

}
