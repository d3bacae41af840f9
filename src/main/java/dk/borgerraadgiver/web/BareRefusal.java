package dk.borgerraadgiver.web;

import java.io.IOException;
import java.util.Locale;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before any page of the office is asked, such as an address with
 * characters no address has: the same words, on a bare page.
 */
@Component
class BareRefusal implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Locale DANISH = Locale.forLanguageTag("da");

	private final MessageSource messages;

	BareRefusal(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Valve()));
	}

	private String page(int status) {
		String key = (status < 500) ? "web.failure.400" : "web.failure.500";
		return """
				<!DOCTYPE html>
				<html lang="da">
				<head><title>%1$s</title><meta name="viewport" content="width=device-width"></head>
				<body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body>
				</html>
				""".formatted(word(key), word(key + ".text"), word("web.failure.home"));
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, DANISH);
	}

	private final class Valve extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			try {
				response.setContentType(MediaType.TEXT_HTML_VALUE);
				response.setCharacterEncoding("utf-8");
				response.getReporter().write(page(response.getStatus()));
				response.finishResponse();
			}
			catch (IOException ex) {
				this.container.getLogger().debug("nobody waits for the refusal", ex);
			}
		}

	}

}
