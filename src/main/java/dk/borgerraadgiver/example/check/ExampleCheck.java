package dk.borgerraadgiver.example.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dk.borgerraadgiver.citizen.CitizenNames;
import dk.borgerraadgiver.example.PersonTraces;
import dk.borgerraadgiver.office.Offices;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks an example over: its words beside those of the case's persons, and how many cases
 * there are of what it tells.
 */
@Repository
public class ExampleCheck {

	/** Shorter words are in many names and many texts. */
	private static final int SHORTEST = 3;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’-]+");

	private final JdbcClient jdbc;

	private final CitizenNames citizens;

	private final Offices offices;

	private final Clock clock;

	ExampleCheck(JdbcClient jdbc, CitizenNames citizens, Offices offices, Clock clock) {
		this.jdbc = jdbc;
		this.citizens = citizens;
		this.offices = offices;
		this.clock = clock;
	}

	/**
	 * Looks an example over.
	 * @param inquiry its case, {@code null} where nothing of the case may be told
	 * @param department whom it says it is about, if it does
	 * @param category what it says it is about, if it does
	 */
	@Transactional(readOnly = true)
	public Checked of(String title, String text, @Nullable UUID inquiry, @Nullable UUID department,
			@Nullable UUID category) {
		var names = this.citizens.among(new PersonTraces(title + "\n" + text).names());
		var telltales = new Telltales(words(inquiry, "name"), words(inquiry, "address"), names);
		return new Checked(title, telltales.in(title), text, telltales.in(text), rare(department, category));
	}

	/**
	 * The citizen, those who speak for the citizen, and whoever is named at a mediation.
	 */
	private Set<String> words(@Nullable UUID inquiry, String column) {
		if (inquiry == null) {
			return Set.of();
		}
		String people = column.equals("name") ? "union all select people from mediation where inquiry_id = :inquiry"
				: "";
		var found = new HashSet<String>();
		this.jdbc.sql("""
				select c.%1$s as words from citizen c join inquiry i on i.citizen_id = c.id where i.id = :inquiry
				union all
				select r.%1$s from representative r
				where r.inquiry_id = :inquiry
				   or r.citizen_id = (select citizen_id from inquiry where id = :inquiry)
				%2$s
				""".formatted(column, people))
			.param("inquiry", inquiry)
			.query((row, place) -> row.getString("words"))
			.stream()
			.filter((words) -> words != null)
			.forEach((words) -> found.addAll(names(words)));
		return found;
	}

	private static List<String> names(String words) {
		return NO_LETTERS.splitAsStream(words)
			.filter((word) -> word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.toList();
	}

	/** How many matters there are of what it tells, where they are few. */
	private @Nullable Long rare(@Nullable UUID department, @Nullable UUID category) {
		int threshold = this.offices.required().smallCounts();
		if (threshold == 0 || (department == null && category == null)) {
			return null;
		}
		long count = this.jdbc.sql("""
				with now as materialized (select code_id, resolved_id from code_as_of(:today))
				select count(*) from complaint_matter m
				left join now d on d.code_id = m.department_id
				left join now c on c.code_id = m.category_id
				where (cast(:department as uuid) is null
				       or d.resolved_id = (select resolved_id from now where code_id = :department))
				  and (cast(:category as uuid) is null
				       or c.resolved_id = (select resolved_id from now where code_id = :category))
				""")
			.param("today", LocalDate.now(this.clock))
			.param("department", department)
			.param("category", category)
			.query(Long.class)
			.single();
		return (count < threshold) ? count : null;
	}

}
