package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A list as its administrator sees it, retired codes included.
 */
@Repository
class CodeRows {

	private final JdbcClient jdbc;

	CodeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All codes of a list in the office's order, each group right before what stands
	 * under it.
	 */
	List<CodeRow> of(CodeList list, LocalDate today) {
		return this.jdbc
			.sql("""
					select c.id, n.name, g.id as group_id, p.name as "group", c.valid_from, c.valid_to, s.label as successor,
					       x.name as next_name, x.valid_from as next_from, c.meaning, c.version,
					       coalesce(c.valid_to < :today, false) as ended
					from code c
					join lateral (select name, parent_id from code_name where code_id = c.id and valid_from <= least(:today, c.valid_to)
					              order by valid_from desc limit 1) n on true
					left join code g on g.id = n.parent_id
					left join lateral (select name from code_name where code_id = g.id and valid_from <= least(:today, c.valid_to)
					                   order by valid_from desc limit 1) p on true
					left join lateral (select name, valid_from from code_name where code_id = c.id and valid_from > :today
					                   order by valid_from limit 1) x on true
					left join code_as_of(:today) s on s.code_id = c.successor_id
					where c.list = :list
					order by coalesce(g.sort_order, c.sort_order), coalesce(p.name, n.name) collate "da-x-icu",
					         g.id is not null, c.sort_order, n.name collate "da-x-icu"
					""")
			.param("list", list.name())
			.param("today", today)
			.query(DataClassRowMapper.newInstance(CodeRow.class))
			.list();
	}

	/** Everything a code has been, is and will be called, the oldest first. */
	List<PastName> names(UUID id) {
		return this.jdbc.sql("""
				select n.valid_from as "from", n.name, p.name as "group"
				from code_name n
				left join lateral (select name from code_name where code_id = n.parent_id and valid_from <= n.valid_from
				                   order by valid_from desc limit 1) p on true
				where n.code_id = :id
				order by n.valid_from
				""").param("id", id).query(DataClassRowMapper.newInstance(PastName.class)).list();
	}

	/** Whether another code stands or has stood under it, or has been merged into it. */
	boolean isReferredTo(UUID id) {
		return this.jdbc.sql("""
				select exists (select from code_name where parent_id = :id)
				    or exists (select from code where successor_id = :id)
				""").param("id", id).query(Boolean.class).single();
	}

	/** How many codes each list has that may be used. */
	Map<CodeList, Integer> sizes(LocalDate today) {
		var sizes = new EnumMap<CodeList, Integer>(CodeList.class);
		this.jdbc
			.sql("select list, count(*) as size from code where coalesce(valid_to, :today) >= :today group by list")
			.param("today", today)
			.query((RowCallbackHandler) (row) -> sizes.put(CodeList.valueOf(row.getString("list")),
					row.getInt("size")));
		return sizes;
	}

}
