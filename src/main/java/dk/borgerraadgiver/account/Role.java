package dk.borgerraadgiver.account;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a person may do; one person may hold several.
 */
public enum Role {

	/** Works with cases, figures and reports. */
	ADVISOR,

	/** Reads published reports, never cases. */
	COUNCIL,

	/** Keeps code lists, users and settings, never sees cases. */
	ADMINISTRATOR;

	GrantedAuthority authority() {
		return new SimpleGrantedAuthority("ROLE_" + name());
	}

}
