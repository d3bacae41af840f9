package dk.borgerraadgiver.account;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OfficeTest
class AccountAdministrationTests {

	private static final TypedPassword PASSWORD = new TypedPassword("en ny adgangskode");

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private AccountRegistry registry;

	@Autowired
	private Invitations invitations;

	@Autowired
	private AccountList list;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theLastAdministratorCannotBeStoppedResetOrStrippedOfTheRole() {
		var id = Staff.ADMINISTRATOR.id();
		assertThatThrownBy(() -> this.administration.stop(id)).isInstanceOf(RuleBroken.class);
		assertThatThrownBy(() -> this.administration.inviteAgain(id)).isInstanceOf(RuleBroken.class);
		assertThatThrownBy(() -> this.administration.describe(id, "Asger", Set.of(Role.ADVISOR), 0))
			.isInstanceOf(RuleBroken.class);
		assertThat(this.list.row(id)).hasValueSatisfying((row) -> {
			assertThat(row.status()).isEqualTo(AccountStatus.ACTIVE);
			assertThat(row.roles()).containsExactly(Role.ADMINISTRATOR);
			assertThat(row.lastAdministrator()).isTrue();
		});
	}

	@Test
	void anInvitedAdministratorDoesNotCountYet() {
		this.administration.invite("ny", "Ny Administrator", Set.of(Role.ADMINISTRATOR));
		assertThatThrownBy(() -> this.administration.stop(Staff.ADMINISTRATOR.id())).isInstanceOf(RuleBroken.class);
	}

	@Test
	void twoAdministratorsWhoStopEachOtherAtOnceLeaveOne() throws Exception {
		var other = this.registry.open("anden", "Anden Administrator", Set.of(Role.ADMINISTRATOR), PASSWORD);
		var together = new CyclicBarrier(2);
		try (var threads = Executors.newFixedThreadPool(2)) {
			var first = threads.submit(stopper(together, Staff.ADMINISTRATOR.id()));
			var second = threads.submit(stopper(together, other));
			assertThat(first.get(20, TimeUnit.SECONDS)).isNotEqualTo(second.get(20, TimeUnit.SECONDS));
		}
	}

	private Callable<Boolean> stopper(CyclicBarrier together, java.util.UUID id) {
		return () -> {
			together.await(20, TimeUnit.SECONDS);
			try {
				this.administration.stop(id);
				return true;
			}
			catch (RuleBroken broken) {
				return false;
			}
		};
	}

	@Test
	void aUsernameIsTakenWhateverItsCase() {
		assertThatThrownBy(() -> this.administration.invite("RAADGIVER", "En anden", Set.of(Role.COUNCIL)))
			.isInstanceOf(RuleBroken.class)
			.hasMessage("account.username.taken");
	}

	@Test
	void anInvitationWorksOnce() {
		var token = this.administration.invite("ny", "Ny Rådgiver", Set.of(Role.ADVISOR)).token();
		assertThat(this.invitations.accept(token, PASSWORD)).isTrue();
		assertThat(this.invitations.accept(token, PASSWORD)).isFalse();
	}

	@Test
	void aNewInvitationEndsTheOldOneAndTheOldPassword() {
		var invited = this.administration.invite("ny", "Ny Rådgiver", Set.of(Role.ADVISOR));
		var again = this.administration.inviteAgain(invited.id());
		assertThat(this.invitations.accept(invited.token(), PASSWORD)).isFalse();
		assertThat(this.invitations.accept(again.token(), PASSWORD)).isTrue();
		this.administration.inviteAgain(invited.id());
		assertThat(this.list.row(invited.id()).orElseThrow().status()).isEqualTo(AccountStatus.INVITED);
	}

	@Test
	void anInvitationIsTooOldAfterSevenDays() {
		var invited = this.administration.invite("ny", "Ny Rådgiver", Set.of(Role.ADVISOR));
		this.jdbc.sql("update account set invitation_expires_at = invitation_expires_at - interval '7 days'").update();
		assertThat(this.invitations.accept(invited.token(), PASSWORD)).isFalse();
		assertThat(this.list.row(invited.id()).orElseThrow().status()).isEqualTo(AccountStatus.EXPIRED);
	}

	@Test
	void stoppingEndsAnInvitation() {
		var invited = this.administration.invite("ny", "Ny Rådgiver", Set.of(Role.ADVISOR));
		this.administration.stop(invited.id());
		assertThat(this.invitations.accept(invited.token(), PASSWORD)).isFalse();
		assertThatThrownBy(() -> this.administration.inviteAgain(invited.id())).isInstanceOf(RuleBroken.class);
	}

	@Test
	void onlyTheHashOfALinkIsKept() {
		var token = this.administration.invite("ny", "Ny Rådgiver", Set.of(Role.ADVISOR)).token();
		assertThat(
				this.jdbc.sql("select account::text from account where username = 'ny'").query(String.class).single())
			.contains(token.hash())
			.doesNotContain(token.text());
		assertThat(token.text()).hasSize(43);
		assertThat(token.toString()).doesNotContain(token.text());
	}

	@Test
	void aStaleEditIsRefused() {
		var id = Staff.ADVISOR.id();
		this.administration.describe(id, "Rikke R.", Set.of(Role.ADVISOR, Role.COUNCIL), 0);
		assertThatThrownBy(() -> this.administration.describe(id, "Rikke", Set.of(Role.ADVISOR), 0))
			.isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(this.list.row(id).orElseThrow().roles()).containsExactly(Role.ADVISOR, Role.COUNCIL);
	}

}
