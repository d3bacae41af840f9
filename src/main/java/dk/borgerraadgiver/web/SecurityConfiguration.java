package dk.borgerraadgiver.web;

import dk.borgerraadgiver.account.Role;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open what. Everything that is not named here is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String ADVISOR = Role.ADVISOR.name();

	private static final String COUNCIL = Role.COUNCIL.name();

	private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

	/** One of many, by its id. */
	private static final String ONE = "{id:[0-9a-f-]{36}}";

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain chain(HttpSecurity http, ClosedDoor door, SignedIn signedIn, SignInAttempts attempts) {
		return http
			.authorizeHttpRequests((paths) -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers("/dkfds/**", "/app*.js", "/js/**", "/css/**", "/favicon*")
				.permitAll()
				.requestMatchers("/", "/log-ind", "/opsaetning", "/invitation/**", "/sprog/**", "/tilgaengelighed",
						"/kalender/*", "/aaben-beretning/**")
				.permitAll()
				.requestMatchers("/genveje", "/min-side", "/genoptag/**", "/kladder/**", "/log-ud")
				.authenticated()
				.requestMatchers("/henvendelser/**", "/borgere/**", "/tal/**", "/tal.csv", "/indlaesning/**",
						"/min-dag/**", "/soeg/**", "/problemer/**", "/dokumenter/**", "/beretninger/vaerksted/**",
						"/beretninger/skabelon/**", "/beretninger/eksempler/**")
				.hasRole(ADVISOR)
				.requestMatchers("/beretninger/**")
				.hasAnyRole(COUNCIL, ADVISOR)
				.requestMatchers("/anbefalinger", "/anbefalinger/" + ONE, "/anbefalinger/fokusomraader",
						"/anbefalinger/fokusomraader/" + ONE)
				.hasAnyRole(COUNCIL, ADVISOR)
				.requestMatchers("/anbefalinger/**")
				.hasRole(ADVISOR)
				.requestMatchers("/brevskabeloner/**")
				.hasAnyRole(ADMINISTRATOR, ADVISOR)
				.requestMatchers("/afdelinger/**", "/kategorier/**", "/lister/**", "/brugere/**", "/indstillinger/**")
				.hasRole(ADMINISTRATOR)
				.anyRequest()
				.denyAll())
			.formLogin((form) -> form.loginPage("/log-ind")
				.usernameParameter(SignInBrake.USERNAME)
				.passwordParameter("adgangskode")
				.successHandler(signedIn)
				.failureUrl("/log-ind?fejl"))
			.addFilterBefore(new SignInBrake(attempts), UsernamePasswordAuthenticationFilter.class)
			.exceptionHandling((closed) -> closed.authenticationEntryPoint(door).accessDeniedHandler(door))
			.logout((out) -> out.logoutUrl("/log-ud").logoutSuccessUrl("/log-ind?ud"))
			// A document in its frame has a policy of its own, which older browsers do
			// not heed.
			.headers((headers) -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.build();
	}

}
