package dk.borgerraadgiver.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.mandate.RepresentativeLookup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers that name one case: its own, the one it had before, and the phone number,
 * e-mail address or CPR number of somebody with one case only, or who speaks in one only.
 */
@Repository
class ShortCuts {

	/** A name may mean anybody, a number or an address one person. */
	private static final Pattern ADDRESS = Pattern
		.compile("(?iu)(?:(?:tlf|telefon|mobil)[.:]? ?)?([(+]{0,2}[0-9][0-9 ().-]{5,})|(\\S+@\\S+)");

	private final JdbcClient jdbc;

	private final CitizenLookup citizens;

	private final RepresentativeLookup representatives;

	ShortCuts(JdbcClient jdbc, CitizenLookup citizens, RepresentativeLookup representatives) {
		this.jdbc = jdbc;
		this.citizens = citizens;
		this.representatives = representatives;
	}

	/** The one case that is meant. */
	Optional<CaseNumber> find(String typed, Viewer viewer) {
		String text = typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
		var named = only(byNumber(text, viewer));
		return named.isPresent() ? named : address(text).flatMap((address) -> only(ofPeople(address, viewer)));
	}

	/** The number or address of somebody, without the word before it. */
	private static Optional<String> address(String text) {
		var match = ADDRESS.matcher(text);
		return match.matches() ? Optional.ofNullable((match.group(1) != null) ? match.group(1) : match.group(2))
				: Optional.empty();
	}

	private List<CaseNumber> byNumber(String text, Viewer viewer) {
		var number = CaseNumber.typed(text);
		return this.jdbc.sql("select i.case_year, i.case_sequence from inquiry i where " + CaseDoor.OPEN_TO_VIEWER + """
				 and ((i.case_year = :year and i.case_sequence = :sequence) or lower(i.external_number) = lower(:text))
				limit 2
				""")
			.param("viewer", viewer.id())
			.param("year", number.map(CaseNumber::year).orElse(0))
			.param("sequence", number.map(CaseNumber::sequence).orElse(0))
			.param("text", text)
			.query((row, place) -> new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")))
			.list();
	}

	private List<CaseNumber> ofPeople(String address, Viewer viewer) {
		return this.jdbc.sql("select i.case_year, i.case_sequence from inquiry i where " + CaseDoor.OPEN_TO_VIEWER + """
				 and (i.citizen_id = any(:citizens)
				      or i.id in (select s.inquiry_id from spoken_for s where s.representative_id = any(:speakers)))
				limit 2
				""")
			.param("viewer", viewer.id())
			.param("citizens", this.citizens.find(address, viewer).toArray(UUID[]::new))
			.param("speakers",
					this.representatives.each(List.of(address))
						.stream()
						.map(RepresentativeLookup.Meant::representativeId)
						.toArray(UUID[]::new))
			.query((row, place) -> new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")))
			.list();
	}

	private static Optional<CaseNumber> only(List<CaseNumber> cases) {
		return (cases.size() == 1) ? Optional.of(cases.getFirst()) : Optional.empty();
	}

}
