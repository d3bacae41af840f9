package dk.borgerraadgiver.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views of the list that advisors keep, for themselves or for all; each method is one
 * transaction.
 */
@Service
class SavedViews {

	/** Of one advisor; more tabs than these nobody finds anything in. */
	private static final int MOST = 20;

	private static final String VISIBLE = """
			from saved_view v
			join account o on o.id = v.account_id
			where (v.account_id = :viewer or v.shared)
			""";

	static final String SELECT = """
			select v.id, v.name, v.filter, v.shared, v.account_id = :viewer as own,
			       v.account_id = :viewer or not o.active as editable, o.full_name as owner, v.place
			""" + VISIBLE;

	private final JdbcClient jdbc;

	private final SentForms forms;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, SentForms forms, Clock clock) {
		this.jdbc = jdbc;
		this.forms = forms;
		this.clock = clock;
	}

	/** The viewer's own in their order, then what others share, by name. */
	@Transactional(readOnly = true)
	public List<SavedView> of(Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.jdbc
			.sql("select * from (" + SELECT
					+ ") v order by own desc, case when own then place end, name collate \"da-x-icu\", id limit 100")
			.param("viewer", viewer.id())
			.query((row, place) -> view(row))
			.list();
	}

	/**
	 * One the viewer may change.
	 * @throws NotFound when there is no such view, or not for this viewer
	 */
	@Transactional(readOnly = true)
	public SavedView editable(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		return this.jdbc.sql(SELECT + "and v.id = :id")
			.param("viewer", viewer.id())
			.param("id", id)
			.query((row, place) -> view(row))
			.optional()
			.filter(SavedView::editable)
			.orElseThrow(() -> new NotFound("view " + id));
	}

	/**
	 * Keeps a filter under a name.
	 * @throws RuleBroken when the viewer has one of that name, or too many
	 */
	@Transactional
	public void keep(ViewForm form, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.forms.isNew(form.id())) {
			return;
		}
		int known = this.jdbc.sql("select count(*) from saved_view where account_id = ?")
			.param(viewer.id())
			.query(Integer.class)
			.single();
		if (known >= MOST) {
			throw new RuleBroken("worklist.view.too-many", MOST);
		}
		unlessTaken(() -> this.jdbc.sql("""
				insert into saved_view (id, account_id, name, filter, shared, place, created_at)
				values (?, ?, ?, ?, ?, (select coalesce(max(place), 0) + 1 from saved_view where account_id = ?), ?)
				""")
			.params(form.id(), viewer.id(), form.name(), form.filter(), form.isShared(), viewer.id(),
					OffsetDateTime.now(this.clock))
			.update());
	}

	/**
	 * Gives it another name, or shares it or not.
	 * @throws RuleBroken when its owner has one of that name
	 */
	@Transactional
	public void change(UUID id, ViewForm form, Viewer viewer) {
		var view = editable(id, viewer);
		unlessTaken(() -> this.jdbc.sql("update saved_view set name = ?, shared = ? where id = ?")
			.params(form.name(), form.isShared() || !view.own(), id)
			.update());
	}

	/** Removes it; one that is gone, as after a second click, stays gone. */
	@Transactional
	public void remove(UUID id, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (this.jdbc.sql("select id from saved_view where id = ?").param(id).query(UUID.class).optional().isEmpty()) {
			return;
		}
		editable(id, viewer);
		this.jdbc.sql("delete from saved_view where id = ?").param(id).update();
	}

	/** Moves one's own one place towards the first, or towards the last. */
	@Transactional
	public void move(UUID id, boolean first, Viewer viewer) {
		var own = new ArrayList<>(of(viewer).stream().filter(SavedView::own).map(SavedView::id).toList());
		int from = own.indexOf(id);
		int to = first ? from - 1 : from + 1;
		if (from < 0 || to < 0 || to >= own.size()) {
			return;
		}
		Collections.swap(own, from, to);
		this.jdbc.sql("""
				update saved_view v set place = o.place
				from unnest(:ids) with ordinality as o (id, place)
				where v.id = o.id and v.account_id = :viewer
				""").param("ids", own.toArray(UUID[]::new)).param("viewer", viewer.id()).update();
	}

	static SavedView view(ResultSet row) throws SQLException {
		return new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("filter"),
				row.getBoolean("shared"), row.getBoolean("own"), row.getBoolean("editable"), row.getString("owner"));
	}

	private static void unlessTaken(Runnable write) {
		try {
			write.run();
		}
		catch (DuplicateKeyException ex) {
			throw new RuleBroken("worklist.view.taken");
		}
	}

}
