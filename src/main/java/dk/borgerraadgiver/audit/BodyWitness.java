package dk.borgerraadgiver.audit;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Has the witness tell of a file before its first byte leaves.
 */
@ControllerAdvice
class BodyWitness implements ResponseBodyAdvice<Object> {

	private static final int OK = 200;

	private final Witness witness;

	BodyWitness(Witness witness) {
		this.witness = witness;
	}

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest sent) {
			var asked = sent.getServletRequest();
			this.witness.tell(asked, Rule.of(asked, true, Witness.sightings(asked)), OK);
		}
		return body;
	}

}
