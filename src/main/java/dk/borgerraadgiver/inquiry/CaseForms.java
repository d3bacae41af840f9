package dk.borgerraadgiver.inquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.web.FormSight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms of cases are closed with their case.
 */
@Repository
class CaseForms implements FormSight {

	private static final Pattern OF_CASE = Pattern.compile("/henvendelser/([0-9]{4}-[0-9]{4,9})(?:/.*)?");

	private final JdbcClient jdbc;

	CaseForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In one statement, and none where no form is of a case. */
	@Override
	@Transactional(readOnly = true)
	public Set<String> closed(Collection<String> paths, UUID account) {
		Map<String, CaseNumber> numbers = new HashMap<>();
		paths.forEach((path) -> {
			var match = OF_CASE.matcher(path);
			if (match.matches()) {
				numbers.put(path, CaseNumber.parse(match.group(1)));
			}
		});
		if (numbers.isEmpty()) {
			return Set.of();
		}
		var open = open(Set.copyOf(numbers.values()), account);
		numbers.values().removeIf(open::contains);
		return numbers.keySet();
	}

	private Set<CaseNumber> open(Set<CaseNumber> numbers, UUID account) {
		return new HashSet<>(this.jdbc.sql("select i.case_year, i.case_sequence from inquiry i where "
				+ CaseDoor.OPEN_TO_VIEWER
				+ " and (i.case_year, i.case_sequence) in (select * from unnest(cast(:years as int[]), cast(:sequences as int[])))")
			.param("viewer", account)
			.param("years", numbers.stream().map(CaseNumber::year).toArray(Integer[]::new))
			.param("sequences", numbers.stream().map(CaseNumber::sequence).toArray(Integer[]::new))
			.query((row, place) -> new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")))
			.list());
	}

}
