package dk.borgerraadgiver.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenDetails;
import dk.borgerraadgiver.citizen.CitizenLookup;
import dk.borgerraadgiver.inquiry.Speakers.Speaker;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the people an advisor may be typing about: those the details fit, and after them
 * those somebody speaks for who has the number or address that is typed.
 */
@Repository
class Suggestions {

	private static final int MOST = 8;

	/** Of those somebody speaks for; the others are not to be crowded out. */
	private static final int MOST_SPOKEN_FOR = 3;

	/** A phone number or an e-mail address, or a part of one. */
	private static final Predicate<String> ADDRESS = Pattern.compile("[-+0-9 ().]{4,}|\\S*@\\S*").asMatchPredicate();

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final CitizenLookup lookup;

	private final Speakers speakers;

	private final KnownCitizens citizens;

	Suggestions(JdbcClient jdbc, CaseDoor door, CitizenLookup lookup, Speakers speakers, KnownCitizens citizens) {
		this.jdbc = jdbc;
		this.door = door;
		this.lookup = lookup;
		this.speakers = speakers;
		this.citizens = citizens;
	}

	/**
	 * People who may be the one an advisor is typing about, the closest first, at most
	 * eight, with their latest inquiries.
	 */
	@Transactional(readOnly = true)
	List<Suggestion> like(CitizenDetails typed, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var through = through(typed);
		var spokenFor = this.citizens.among(List.copyOf(through.keySet()), MOST_SPOKEN_FOR, viewer);
		var meant = this.citizens.among(this.lookup.like(typed, viewer), MOST - spokenFor.size(), viewer);
		var people = Stream.concat(meant.stream(), spokenFor.stream()).distinct().toList();
		var latest = latest(people.stream().map(KnownCitizen::id).toArray(UUID[]::new), viewer).stream()
			.collect(Collectors.groupingBy(EarlierCase::citizenId));
		return people.stream()
			.map((person) -> new Suggestion(person, latest.getOrDefault(person.id(), List.of()),
					through.getOrDefault(person.id(), List.of())))
			.toList();
	}

	/** Whom somebody speaks for who is reached by what is typed, in any of the fields. */
	private Map<UUID, List<String>> through(CitizenDetails typed) {
		var addresses = Stream.of(typed.name(), typed.phone(), typed.email())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.map(String::strip)
			.filter(ADDRESS)
			.collect(Collectors.toSet());
		return this.speakers.at(addresses)
			.stream()
			.collect(Collectors.groupingBy(Speaker::citizenId, LinkedHashMap::new,
					Collectors.mapping(Speaker::name, Collectors.toList())));
	}

	private List<EarlierCase> latest(UUID[] citizens, Viewer viewer) {
		if (citizens.length == 0) {
			return List.of();
		}
		return this.jdbc.sql("""
				select of.citizen_id, of.case_year, of.case_sequence, of.subject,
				       not exists (select from inquiry_closing s
				                   where s.inquiry_id = of.id and s.reopened_on is null) as open
				from unnest(:citizens) person (id)
				cross join lateral (select * from inquiry i where i.citizen_id = person.id and %s
				                    order by i.received_on desc, i.case_year desc, i.case_sequence desc limit 3) of
				order by of.received_on desc, of.case_year desc, of.case_sequence desc
				""".formatted(CaseDoor.OPEN_TO_VIEWER))
			.param("citizens", citizens)
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(EarlierCase.class))
			.list();
	}

}
