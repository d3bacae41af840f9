package dk.borgerraadgiver.setup;

import java.io.IOException;

import dk.borgerraadgiver.office.Offices;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads every page to the set-up while there is no office.
 */
@Configuration(proxyBeanMethods = false)
class SetUpGate implements WebMvcConfigurer, HandlerInterceptor {

	private final Offices offices;

	SetUpGate(Offices offices) {
		this.offices = offices;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/opsaetning", "/sprog/**", "/tilgaengelighed");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean page = handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST;
		if (page && this.offices.current().isEmpty()) {
			response.sendRedirect(request.getContextPath() + "/opsaetning");
			return false;
		}
		return true;
	}

}
