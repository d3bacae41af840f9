package dk.borgerraadgiver.account;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The advisors who work in the office now: those a case can be given to.
 */
@Repository
public class Colleagues {

	private static final String SELECT = """
			select a.id, a.full_name as name, not a.active as retired
			from account a
			where exists (select 1 from account_role r where r.account_id = a.id and r.role = 'ADVISOR')
			""";

	private static final String BY_NAME = "order by a.full_name collate \"da-x-icu\", a.id";

	private final JdbcClient jdbc;

	Colleagues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everybody who may be given a case, by name. */
	@Transactional(readOnly = true)
	public List<Colleague> advisors() {
		return this.jdbc.sql(SELECT + "and a.active " + BY_NAME)
			.query(DataClassRowMapper.newInstance(Colleague.class))
			.list();
	}

	/** Everybody who may have had one, also who has stopped, by name. */
	@Transactional(readOnly = true)
	public List<Colleague> ever() {
		return this.jdbc.sql(SELECT + BY_NAME).query(DataClassRowMapper.newInstance(Colleague.class)).list();
	}

	/**
	 * An advisor.
	 *
	 * @param id the account
	 * @param name as colleagues know it
	 * @param retired whether the account is stopped
	 */
	public record Colleague(UUID id, String name, boolean retired) implements Choice {

		@Override
		public @Nullable String group() {
			return null;
		}

	}

}
