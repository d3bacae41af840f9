package dk.borgerraadgiver.audit;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Writes down who comes in, who leaves, who tried, and who was kept out. What was typed
 * as a username is not kept: it may be a password in the wrong field. An account that it
 * names is.
 */
@Component
class SignInLog {

	private static final String DOOR = "POST /log-ind";

	private final AuditLog log;

	private final JdbcClient jdbc;

	SignInLog(AuditLog log, JdbcClient jdbc) {
		this.log = log;
		this.jdbc = jdbc;
	}

	@EventListener
	void cameIn(InteractiveAuthenticationSuccessEvent event) {
		write(Act.SIGNED_IN, DOOR, viewer(event.getAuthentication()), event.getAuthentication(),
				HttpServletResponse.SC_FOUND);
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		write(Act.SIGN_IN_FAILED, DOOR, meant(event.getAuthentication().getName()), event.getAuthentication(),
				HttpServletResponse.SC_UNAUTHORIZED);
	}

	@EventListener
	void left(LogoutSuccessEvent event) {
		write(Act.SIGNED_OUT, "POST /log-ud", viewer(event.getAuthentication()), event.getAuthentication(),
				HttpServletResponse.SC_FOUND);
	}

	/** Somebody who is signed in knocks on a door that is not theirs. */
	@EventListener
	void wasKeptOut(AuthorizationDeniedEvent<?> event) {
		var request = Witness.request();
		var authentication = event.getAuthentication().get();
		if (request != null && viewer(authentication) != null) {
			this.log.write(new AuditEntry(viewer(authentication), Act.REFUSED, request.getMethod() + " -", Set.of(),
					Set.of(), null, HttpServletResponse.SC_FORBIDDEN, null, request.getRemoteAddr(),
					Witness.id(request)));
		}
	}

	private void write(Act act, String place, @Nullable UUID account, Authentication authentication, int status) {
		var address = (authentication.getDetails() instanceof WebAuthenticationDetails details)
				? details.getRemoteAddress() : "";
		var request = Witness.request();
		this.log.write(new AuditEntry(account, act, place, Set.of(), Set.of(), account, status, null, address,
				(request != null) ? Witness.id(request) : UUID.randomUUID()));
	}

	private static @Nullable UUID viewer(Authentication authentication) {
		return (authentication.getPrincipal() instanceof Actor actor) ? actor.id() : null;
	}

	private @Nullable UUID meant(String typed) {
		return this.jdbc.sql("select id from account where username = lower(?)")
			.param(typed.strip())
			.query(UUID.class)
			.optional()
			.orElse(null);
	}

}
