package dk.borgerraadgiver.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The accounts of the office.
 */
interface Accounts extends JpaRepository<Account, UUID> {

	Optional<Account> findByUsername(String username);

}
