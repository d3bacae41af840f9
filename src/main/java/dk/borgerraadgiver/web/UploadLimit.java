package dk.borgerraadgiver.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too large before anybody reads it. Later on, the form's token could
 * not be found in it, and the answer would be that access is denied. Whoever is not
 * signed in has nothing large to send.
 */
@Component
@Order(UploadLimit.BEFORE_SECURITY)
class UploadLimit extends OncePerRequestFilter {

	/** After what restores a session. */
	static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;

	private static final DataSize MOST_OF_A_STRANGER = DataSize.ofMegabytes(21);

	private final DataSize most;

	UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		this.most = most;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length <= (isSignedIn(request) ? this.most : MOST_OF_A_STRANGER).toBytes()) {
			chain.doFilter(request, response);
		}
		else if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(new UnreadRequest(request), response);
		}
		else if (length <= this.most.toBytes()) {
			response.sendRedirect("/log-ind?udloebet");
		}
		else {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
	}

	private static boolean isSignedIn(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null
				&& session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
	}

}
