package dk.borgerraadgiver.account;

import java.util.List;
import java.util.UUID;

/**
 * One person in the list of users.
 *
 * @param id the account
 * @param fullName the person's name
 * @param username what the person signs in with
 * @param roles what the person may do
 * @param status whether the person can sign in
 * @param lastAdministrator whether nobody else administers the office
 * @param version counts the changes of the account
 */
record AccountRow(UUID id, String fullName, String username, List<Role> roles, AccountStatus status,
		boolean lastAdministrator, long version) {

	/** Whether an invitation link can be made. */
	public boolean canBeInvited() {
		return this.status != AccountStatus.STOPPED && !this.lastAdministrator;
	}

	public boolean canBeStopped() {
		return this.status != AccountStatus.STOPPED && !this.lastAdministrator;
	}

	public boolean canBeRestarted() {
		return this.status == AccountStatus.STOPPED;
	}

}
