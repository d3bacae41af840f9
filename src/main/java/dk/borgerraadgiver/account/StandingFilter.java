package dk.borgerraadgiver.account;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the signed-in person up on every request. A stopped account or a new password
 * ends running sessions at once, on every server, and a role given or taken holds from
 * the next click.
 */
class StandingFilter extends OncePerRequestFilter {

	private final AccountUserDetailsService accounts;

	StandingFilter(AccountUserDetailsService accounts) {
		this.accounts = accounts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
			Optional<Viewer> today = this.accounts.today(viewer.id())
				.filter((found) -> Objects.equals(found.passwordHash(), viewer.passwordHash()));
			if (today.isEmpty()) {
				new SecurityContextLogoutHandler().logout(request, response, authentication);
			}
			else if (!today.get().equals(viewer)) {
				see(today.get());
			}
		}
		chain.doFilter(request, response);
	}

	private static void see(Viewer viewer) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(viewer, null, viewer.getAuthorities()));
		SecurityContextHolder.setContext(context);
	}

}
