package dk.borgerraadgiver.worklist.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads whose a case is and who may see it.
 */
@Repository
class Keepers {

	private final JdbcClient jdbc;

	Keepers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In one statement. */
	Team of(OpenCase opened) {
		var readers = new LinkedHashMap<UUID, String>();
		var advisor = new ArrayList<String>();
		this.jdbc.sql("""
				select a.id, a.full_name, a.id = i.advisor_id as advisor, r.account_id is not null as reader
				from inquiry i
				join account a on a.id = i.advisor_id
				               or a.id in (select account_id from inquiry_reader where inquiry_id = i.id)
				left join inquiry_reader r on r.inquiry_id = i.id and r.account_id = a.id
				where i.id = :inquiry
				order by a.full_name collate "da-x-icu", a.id
				""").param("inquiry", opened.id()).query((ResultSet row) -> add(row, advisor, readers));
		return new Team(advisor.isEmpty() ? null : advisor.getFirst(), readers);
	}

	private static void add(ResultSet row, List<String> advisor, Map<UUID, String> readers) throws SQLException {
		if (row.getBoolean("advisor")) {
			advisor.add(row.getString("full_name"));
		}
		if (row.getBoolean("reader")) {
			readers.put(row.getObject("id", UUID.class), row.getString("full_name"));
		}
	}

	/**
	 * The people of a case.
	 *
	 * @param advisor whose it is
	 * @param readers who may see it when it is restricted, by name
	 */
	record Team(@Nullable String advisor, Map<UUID, String> readers) {

		public String names() {
			return String.join(", ", this.readers.values());
		}

		Set<UUID> ids() {
			return this.readers.keySet();
		}

	}

}
