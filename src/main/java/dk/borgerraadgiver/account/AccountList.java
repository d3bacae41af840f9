package dk.borgerraadgiver.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people with an account as the administrator reads them.
 */
@Repository
class AccountList {

	private static final String ROW = """
			select a.id, a.full_name, a.username, a.version,
			       array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
			       case when not a.active then 'STOPPED'
			            when a.password_hash is not null then 'ACTIVE'
			            when a.invitation_expires_at > :now then 'INVITED'
			            else 'EXPIRED' end as status,
			       s.administrates and s.administrators = 1 as last_administrator
			from account a
			join (select id, active and password_hash is not null and administrator as administrates,
			             count(*) filter (where active and password_hash is not null and administrator) over ()
			                 as administrators
			      from account
			      left join (select account_id, true as administrator from account_role
			                 where role = 'ADMINISTRATOR') r on r.account_id = account.id) s on s.id = a.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long count() {
		return this.jdbc.sql("select count(*) from account").query(Long.class).single();
	}

	List<AccountRow> rows(Paging paging) {
		return this.jdbc
			.sql(ROW + " order by not a.active, a.full_name collate \"da-x-icu\", a.username"
					+ " offset :offset limit :size")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("offset", paging.offset())
			.param("size", paging.size())
			.query(AccountList::row)
			.list();
	}

	Optional<AccountRow> row(UUID id) {
		return this.jdbc.sql(ROW + " where a.id = :id")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id)
			.query(AccountList::row)
			.optional();
	}

	private static AccountRow row(ResultSet rs, int number) throws SQLException {
		var roles = Arrays.stream((String[]) rs.getArray("roles").getArray()).map(Role::valueOf).sorted().toList();
		return new AccountRow(rs.getObject("id", UUID.class), rs.getString("full_name"), rs.getString("username"),
				roles, AccountStatus.valueOf(rs.getString("status")), rs.getBoolean("last_administrator"),
				rs.getLong("version"));
	}

}
