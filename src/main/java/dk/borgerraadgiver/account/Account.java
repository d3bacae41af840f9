package dk.borgerraadgiver.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 */
@Entity
@Table(name = "account")
class Account {

	@Id
	private UUID id;

	private String username;

	private String fullName;

	private @Nullable String passwordHash;

	private boolean active = true;

	@SuppressWarnings("UnusedVariable")
	private @Nullable String invitationHash;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant invitationExpiresAt;

	@SuppressWarnings("UnusedVariable") // kept for the record
	private Instant createdAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(String username, String fullName, Set<Role> roles, Instant now) {
		this.id = UUID.randomUUID();
		this.username = username.toLowerCase(Locale.ROOT);
		this.fullName = fullName;
		this.roles = EnumSet.copyOf(roles);
		this.createdAt = now;
	}

	UUID id() {
		return this.id;
	}

	void choosePassword(String encoded) {
		this.passwordHash = encoded;
		this.invitationHash = null;
		this.invitationExpiresAt = null;
	}

	Viewer viewer() {
		return new Viewer(this.id, this.username, this.fullName, this.passwordHash, this.active, this.roles);
	}

}
