package dk.borgerraadgiver.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The accounts of the office.
 */
interface Accounts extends JpaRepository<Account, UUID> {

	Optional<Account> findByUsername(String username);

	Optional<Account> findByInvitationHash(String invitationHash);

	boolean existsByUsername(String username);

	/**
	 * Those who can administer the office, held until the transaction ends: of two
	 * administrators who stop each other at once, the second must see what the first did.
	 */
	@Query(nativeQuery = true, value = """
			select a.id from account a
			where a.active and a.password_hash is not null
			  and exists (select from account_role r where r.account_id = a.id and r.role = 'ADMINISTRATOR')
			order by a.id
			for update
			""")
	Set<UUID> holdAdministrators();

}
