package dk.borgerraadgiver.codelist;

import java.util.List;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds codes by name in files from elsewhere, where an old name may still be written.
 */
@Repository
public class CodeDirectory {

	private final JdbcClient jdbc;

	CodeDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every code of every list under every name it and its group have ever had, with the
	 * days on which it could be used under that name, in one statement.
	 */
	public List<NamedCode> everyName() {
		return this.jdbc.sql("""
				with named as (
					select code_id, name, parent_id, nullif(valid_from, date '0001-01-01') as since,
					       lead(valid_from) over (partition by code_id order by valid_from) - 1 as until
					from code_name
				)
				select c.id, c.list, n.name, p.name as parent_name,
				       greatest(n.since, p.since, c.valid_from) as valid_from,
				       least(n.until, p.until, c.valid_to) as valid_to,
				       exists (select from code_name below where below.parent_id = c.id) as has_children
				from named n
				join code c on c.id = n.code_id
				left join named p on p.code_id = n.parent_id
					and coalesce(p.since, '-infinity') <= coalesce(n.until, 'infinity')
					and coalesce(p.until, 'infinity') >= coalesce(n.since, '-infinity')
				order by c.list, n.name, p.name, valid_from nulls first, c.id
				""").query(DataClassRowMapper.newInstance(NamedCode.class)).list();
	}

}
