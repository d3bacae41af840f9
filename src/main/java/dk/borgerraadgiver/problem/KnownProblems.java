package dk.borgerraadgiver.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.shared.Choice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The problems as other rooms name them, to advisors alone.
 */
@Repository
public class KnownProblems {

	private final JdbcClient jdbc;

	KnownProblems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that are not done, to choose from.
	 * @param also problems to offer in any case, because they are chosen already
	 */
	public List<Choice> choices(Collection<UUID> also) {
		return this.jdbc.sql("""
				select p.id, p.title from problem p
				where p.status <> 'DONE' or p.id = any(:also)
				order by p.title collate "da-x-icu", p.id
				""")
			.param("also", also.toArray(UUID[]::new))
			.query((row, number) -> Choice.of(row.getObject("id", UUID.class), row.getString("title")))
			.list();
	}

	/** What a problem is called, and what is wrong. */
	public Optional<Known> find(UUID id) {
		return this.jdbc.sql("select id, title, description from problem where id = ?")
			.param(id)
			.query(Known.class)
			.optional();
	}

	/**
	 * A problem.
	 *
	 * @param id which one
	 * @param title what it is called
	 * @param description what is wrong, may be empty
	 */
	public record Known(UUID id, String title, String description) {
	}

}
