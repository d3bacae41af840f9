package dk.borgerraadgiver.followup.day;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets every case page that is opened be seen.
 */
@Configuration(proxyBeanMethods = false)
class DayConfiguration implements WebMvcConfigurer {

	private final LastOpened last;

	DayConfiguration(LastOpened last) {
		this.last = last;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OpenedCases(this.last)).addPathPatterns("/henvendelser/*");
	}

}
