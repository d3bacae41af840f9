package dk.borgerraadgiver.account;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.shared.RuleBroken;
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
 * A person who may sign in, or is invited to.
 */
@Entity
@Table(name = "account")
class Account {

	static final Duration INVITATION_VALID = Duration.ofDays(7);

	@Id
	private UUID id;

	private String username;

	private String fullName;

	private @Nullable String passwordHash;

	private boolean active = true;

	@SuppressWarnings("UnusedVariable") // the links are looked up by it
	private @Nullable String invitationHash;

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

	/**
	 * Invites the person to choose a password; an older invitation and an older password
	 * no longer work.
	 * @param tokenHash SHA-256 of the secret in the link
	 */
	void invite(String tokenHash, Instant now) {
		if (!this.active) {
			throw new RuleBroken("account.rule.stopped");
		}
		this.passwordHash = null;
		this.invitationHash = tokenHash;
		this.invitationExpiresAt = now.plus(INVITATION_VALID);
	}

	/** Whether the open invitation can still be answered. */
	boolean isInvited(Instant now) {
		return this.active && this.invitationExpiresAt != null && now.isBefore(this.invitationExpiresAt);
	}

	void choosePassword(String encoded) {
		this.passwordHash = encoded;
		this.invitationHash = null;
		this.invitationExpiresAt = null;
	}

	void describe(String fullName, Set<Role> roles) {
		this.fullName = fullName;
		if (!this.roles.equals(roles)) {
			this.roles = EnumSet.copyOf(roles);
		}
	}

	void stop() {
		this.active = false;
		this.invitationHash = null;
		this.invitationExpiresAt = null;
	}

	void restart() {
		this.active = true;
	}

	/** Whether the person can sign in and administer the office today. */
	boolean administers() {
		return this.active && this.passwordHash != null && this.roles.contains(Role.ADMINISTRATOR);
	}

	boolean isChangedSince(long seen) {
		return !Objects.equals(this.version, seen);
	}

	UUID id() {
		return this.id;
	}

	Viewer viewer() {
		return new Viewer(this.id, this.username, this.fullName, this.passwordHash, this.active, this.roles);
	}

}
