package dk.borgerraadgiver.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes through the whole log and finds what was changed or removed after it was written.
 * What was cut off at its end shows only against a link that was noted elsewhere.
 */
@Service
class Verification {

	private static final int MOST = 20;

	private static final int FETCHED = 2_000;

	private static final String LINKS = """
			select l.position, l.hash, l.entry_id, coalesce(%s, %s) as line
			from audit_link l
			left join audit_entry e on e.id = l.entry_id
			left join audit_change c on c.id = l.change_id
			order by l.position
			""".formatted("case when e.id is not null then " + Lines.ENTRY + " end",
			"case when c.id is not null then " + Lines.CHANGE + " end");

	private final JdbcClient jdbc;

	Verification(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Verifies all that is in the chain.
	 * @param noted a link noted earlier, {@code null} for none
	 */
	@Transactional(readOnly = true)
	Verdict verify(@Nullable Link noted) {
		var walk = new Walk(noted);
		this.jdbc.sql(LINKS).withFetchSize(FETCHED).query((row) -> {
			walk.step(row);
		});
		walk.end();
		return new Verdict(walk.before, walk.faults);
	}

	/**
	 * What was found.
	 *
	 * @param last the last link
	 * @param faults what is wrong, the first {@value #MOST}
	 */
	record Verdict(Link last, List<Fault> faults) {

	}

	/**
	 * Something that is wrong.
	 *
	 * @param kind what
	 * @param position of the link
	 */
	record Fault(Kind kind, long position) {

	}

	/** What can be wrong. */
	enum Kind {

		/** A line is not as it was written. */
		CHANGED,

		/** A line is gone. */
		GONE,

		/** A link is gone. */
		BROKEN,

		/** The chain is not the one that was noted. */
		ANOTHER

	}

	private static final class Walk {

		private final List<Fault> faults = new ArrayList<>();

		private final @Nullable Link noted;

		private Link before = Link.NONE;

		private boolean met;

		Walk(@Nullable Link noted) {
			this.noted = noted;
		}

		void step(ResultSet row) throws SQLException {
			long position = row.getLong("position");
			var hash = Objects.requireNonNull(row.getBytes("hash"));
			@Nullable String line = row.getString("line");
			if (position != this.before.position() + 1) {
				fault(Kind.BROKEN, this.before.position() + 1);
			}
			else if (line == null) {
				fault(Kind.GONE, position);
			}
			else if (!this.before.next(line).isAs(hash)) {
				fault(Kind.CHANGED, position);
			}
			this.before = new Link(position, hash);
			if (this.noted != null && this.noted.position() == position) {
				this.met = this.noted.isAs(hash);
			}
		}

		void end() {
			if (this.noted != null && !this.met) {
				fault(Kind.ANOTHER, this.noted.position());
			}
		}

		private void fault(Kind kind, long position) {
			if (this.faults.size() < MOST) {
				this.faults.add(new Fault(kind, position));
			}
		}

	}

}
