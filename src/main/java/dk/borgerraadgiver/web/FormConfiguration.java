package dk.borgerraadgiver.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * How forms are read, and how dates and times are read and shown.
 */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer, WebMvcRegistrations {

	private final ResumeGuard guard;

	FormConfiguration(ResumeGuard guard) {
		this.guard = guard;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		// The choice of a language sends the form on to where it is shown.
		registry.addInterceptor(this.guard).excludePathPatterns("/sprog/**");
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatterForFieldType(LocalDate.class, new DateText());
		registry.addFormatterForFieldType(LocalTime.class, new TimeText());
	}

	@Override
	public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
		return new RequestMappingHandlerAdapter() {

			@Override
			protected ServletRequestDataBinderFactory createDataBinderFactory(
					List<InvocableHandlerMethod> binderMethods) {
				return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {

					@Override
					protected ServletRequestDataBinder createBinderInstance(@Nullable Object target, String objectName,
							NativeWebRequest request) {
						return new FormBinder(target, objectName);
					}

				};
			}

		};
	}

}
