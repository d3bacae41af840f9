package dk.borgerraadgiver.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.NameKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an owner has decided about the unknown names of a file.
 */
@Repository
class ImportDecisions {

	private final JdbcClient jdbc;

	ImportDecisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Decisions of(UUID job) {
		Map<NameKey, Optional<UUID>> decided = new HashMap<>();
		this.jdbc.sql("select list, name, code_id from import_decision where job_id = ?").param(job).query((row) -> {
			decided.put(new NameKey(CodeList.valueOf(row.getString("list")), row.getString("name")),
					Optional.ofNullable(row.getObject("code_id", UUID.class)));
		});
		return new Decisions(false, decided);
	}

	/**
	 * Keeps decisions, in place of earlier ones about the same names.
	 * @param decisions the code each name means, or none for a name to be created; a code
	 * of another list is not kept
	 */
	@Transactional
	void keep(UUID job, Map<NameKey, Optional<UUID>> decisions) {
		decisions.forEach((key, code) -> this.jdbc.sql("""
				insert into import_decision (job_id, list, name, code_id)
				select :job, :list, :name, :code
				where cast(:code as uuid) is null or exists (select from code where id = :code and list = :list)
				on conflict (job_id, list, name) do update set code_id = excluded.code_id
				""")
			.param("job", job)
			.param("list", key.list().name())
			.param("name", key.name())
			.param("code", code.orElse(null))
			.update());
	}

}
