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
	 * Every code of every list under every name it and its group have ever had, in one
	 * statement. Codes that may still be used come first.
	 */
	public List<NamedCode> everyName() {
		return this.jdbc.sql("""
				select distinct c.id, c.list, n.name, p.name as parent_name, c.valid_from, c.valid_to,
				       exists (select from code_name below where below.parent_id = c.id) as has_children
				from code c
				join code_name n on n.code_id = c.id
				left join code_name p on p.code_id = n.parent_id
				order by c.list, c.valid_to desc nulls first, n.name, p.name, c.id
				""").query(DataClassRowMapper.newInstance(NamedCode.class)).list();
	}

}
