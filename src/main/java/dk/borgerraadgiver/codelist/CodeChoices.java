package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What can be chosen from the lists on a given day, in the office's order. One statement
 * for all lists.
 */
@Repository
public class CodeChoices {

	private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

	private final JdbcClient jdbc;

	CodeChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All lists as they stand on a day.
	 * @param day the day the codes must hold on
	 * @param also codes to offer whatever their dates, because a case already uses them
	 */
	public Map<CodeList, List<CodeChoice>> on(LocalDate day, Collection<UUID> also) {
		return find("coalesce(c.valid_from, :day) <= :day and coalesce(c.valid_to, :day) >= :day or c.id in (:also)",
				day, also);
	}

	/**
	 * All lists with what was ever in them, for looking back.
	 * @param day the day whose names they have, and after whose last day a code is
	 * retired
	 */
	public Map<CodeList, List<CodeChoice>> ever(LocalDate day) {
		return find("true", day, List.of());
	}

	private Map<CodeList, List<CodeChoice>> find(String condition, LocalDate day, Collection<UUID> also) {
		var found = this.jdbc.sql("""
				select c.id, c.list, n.name, p.name as "group", c.meaning, coalesce(c.valid_to < :day, false) as retired
				from code c
				join lateral (select name, parent_id from code_name where code_id = c.id and valid_from <= :day
				              order by valid_from desc limit 1) n on true
				left join code g on g.id = n.parent_id
				left join lateral (select name from code_name where code_id = g.id and valid_from <= :day
				                   order by valid_from desc limit 1) p on true
				where %s
				order by c.list, coalesce(g.sort_order, c.sort_order), coalesce(p.name, n.name) collate "da-x-icu",
				         g.id is not null, c.sort_order, n.name collate "da-x-icu"
				""".formatted(condition))
			.param("day", day)
			.param("also", also.isEmpty() ? List.of(UUID.fromString(NOBODY)) : also)
			.query(CodeChoice.class)
			.list();
		var byList = found.stream()
			.collect(Collectors.groupingBy(CodeChoice::list, () -> new EnumMap<>(CodeList.class), Collectors.toList()));
		for (CodeList list : CodeList.values()) {
			byList.putIfAbsent(list, List.of());
		}
		return byList;
	}

	public Map<CodeList, List<CodeChoice>> on(LocalDate day) {
		return on(day, List.of());
	}

}
