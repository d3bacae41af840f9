package dk.borgerraadgiver.worklist.team;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sees the pages of cases.
 */
@Configuration(proxyBeanMethods = false)
class PresenceConfiguration implements WebMvcConfigurer {

	private final PresenceInterceptor presence;

	PresenceConfiguration(PresenceInterceptor presence) {
		this.presence = presence;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.presence).addPathPatterns("/henvendelser/*", "/henvendelser/*/*");
	}

}
