package dk.borgerraadgiver.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues.Colleague;
import dk.borgerraadgiver.account.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands around the list beside its rows: the views and the advisors to choose from,
 * in one statement.
 */
@Repository
class Surroundings {

	private static final String SELECT = """
			select * from (
				select 'VIEW' as kind, v.* from (%s) v
				union all
				select 'ADVISOR', a.id, a.full_name, '', a.active, false, false, '', 0
				from account a
				where exists (select 1 from account_role r where r.account_id = a.id and r.role = 'ADVISOR')
			) s
			order by kind, own desc, case when own then place end, not shared, name collate "da-x-icu", id
			limit 200
			""".formatted(SavedViews.SELECT);

	private final JdbcClient jdbc;

	Surroundings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Around of(Viewer viewer) {
		var around = new Around(new ArrayList<>(), new ArrayList<>());
		this.jdbc.sql(SELECT).param("viewer", viewer.id()).query((ResultSet row) -> add(row, around));
		return around;
	}

	private static void add(ResultSet row, Around around) throws SQLException {
		if (row.getString("kind").equals("VIEW")) {
			around.views().add(SavedViews.view(row));
		}
		else {
			around.advisors()
				.add(new Colleague(row.getObject("id", UUID.class), row.getString("name"), !row.getBoolean("shared")));
		}
	}

	/**
	 * What stands around a list.
	 *
	 * @param views the viewer's, then those of others
	 * @param advisors everybody who is one, and those who have stopped
	 */
	record Around(List<SavedView> views, List<Colleague> advisors) {
	}

}
