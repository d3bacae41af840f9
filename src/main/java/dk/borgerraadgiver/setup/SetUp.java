package dk.borgerraadgiver.setup;

import java.util.EnumSet;

import dk.borgerraadgiver.account.AccountRegistry;
import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.office.Offices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the installation somebody's office: once.
 */
@Service
class SetUp {

	private final Offices offices;

	private final AccountRegistry accounts;

	private final DefaultCodeLists codeLists;

	SetUp(Offices offices, AccountRegistry accounts, DefaultCodeLists codeLists) {
		this.offices = offices;
		this.accounts = accounts;
		this.codeLists = codeLists;
	}

	/**
	 * Opens the office with its first administrator.
	 * @return whether this call did it; of two at once only one does
	 */
	@Transactional
	public boolean open(SetUpForm form) {
		if (!this.offices.open(form.municipality(), false)) {
			return false;
		}
		var roles = EnumSet.of(Role.ADMINISTRATOR);
		if (form.advisor()) {
			roles.add(Role.ADVISOR);
		}
		this.accounts.open(form.username(), form.fullName(), roles, form.password());
		this.codeLists.fillIfEmpty();
		return true;
	}

}
