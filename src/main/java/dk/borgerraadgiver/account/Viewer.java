package dk.borgerraadgiver.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.audit.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in and looks at a page.
 *
 * @param id the account
 * @param username what the person signs in with
 * @param fullName the person's name as colleagues know it
 * @param passwordHash encoded password, {@code null} while an invitation is open
 * @param active whether the person may sign in
 * @param roles what the person may do
 */
public record Viewer(UUID id, String username, String fullName, @Nullable String passwordHash, boolean active,
		Set<Role> roles) implements UserDetails, Actor {

	private static final long serialVersionUID = 1L;

	public Viewer {
		roles = Set.copyOf(roles);
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Lets the viewer on only in a role, whatever page they came by.
	 * @throws AccessDeniedException when the viewer does not hold it
	 */
	public void require(Role role) {
		if (!is(role)) {
			throw new AccessDeniedException("this is for " + role);
		}
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.copyOf(this.roles.stream().map(Role::authority).toList());
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return this.active && this.passwordHash != null;
	}

	/** Without the password's hash, so that it can't reach a log. */
	@Override
	public String toString() {
		return "Viewer[" + this.id + ", " + this.roles + "]";
	}

}
