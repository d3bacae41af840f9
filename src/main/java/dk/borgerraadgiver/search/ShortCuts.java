package dk.borgerraadgiver.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers that name one case: its own, the one it had before, and the phone number,
 * e-mail address or CPR number of somebody with one case only.
 */
@Repository
class ShortCuts {

	private static final Pattern CASE_NUMBER = Pattern.compile("([0-9]{4})-([0-9]{1,6})");

	/** A name may mean anybody, a number or an address one person. */
	private static final Pattern ADDRESS = Pattern.compile("\\+?[0-9][0-9 ().-]{5,}|\\S+@\\S+");

	private final JdbcClient jdbc;

	private final CitizenLookup citizens;

	ShortCuts(JdbcClient jdbc, CitizenLookup citizens) {
		this.jdbc = jdbc;
		this.citizens = citizens;
	}

	/** The one case that is meant. */
	Optional<CaseNumber> find(String typed, Viewer viewer) {
		var named = only(byNumber(typed, viewer));
		return (named.isEmpty() && isAddress(typed)) ? only(ofPeople(this.citizens.find(typed, viewer), viewer))
				: named;
	}

	static boolean isAddress(String typed) {
		return ADDRESS.matcher(typed).matches();
	}

	private List<CaseNumber> byNumber(String typed, Viewer viewer) {
		var number = CASE_NUMBER.matcher(typed);
		boolean own = number.matches();
		return this.jdbc.sql("select i.case_year, i.case_sequence from inquiry i where " + CaseDoor.OPEN_TO_VIEWER
				+ " and ((i.case_year = :year and i.case_sequence = :sequence) or i.external_number = :typed) limit 2")
			.param("viewer", viewer.id())
			.param("year", own ? Integer.parseInt(number.group(1)) : 0)
			.param("sequence", own ? Integer.parseInt(number.group(2)) : 0)
			.param("typed", typed)
			.query((row, place) -> new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")))
			.list();
	}

	private List<CaseNumber> ofPeople(List<UUID> people, Viewer viewer) {
		return this.jdbc
			.sql("select i.case_year, i.case_sequence from inquiry i where " + CaseDoor.OPEN_TO_VIEWER
					+ " and i.citizen_id = any(:people) limit 2")
			.param("viewer", viewer.id())
			.param("people", people.toArray(UUID[]::new))
			.query((row, place) -> new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")))
			.list();
	}

	private static Optional<CaseNumber> only(List<CaseNumber> cases) {
		return (cases.size() == 1) ? Optional.of(cases.getFirst()) : Optional.empty();
	}

}
