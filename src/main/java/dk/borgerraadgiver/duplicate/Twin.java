package dk.borgerraadgiver.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.audit.ShownPerson;
import org.jspecify.annotations.Nullable;

/**
 * A registration that may be of the same person as another.
 *
 * @param inquiries how many inquiries the viewer may know of
 */
record Twin(UUID id, @Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String address,
		long inquiries) implements ShownPerson {

	@Override
	public UUID citizenId() {
		return this.id;
	}

	/** Reads one whose columns begin with its letter. */
	static Twin of(ResultSet row, String letter) throws SQLException {
		return new Twin(row.getObject(letter + "_id", UUID.class), row.getString(letter + "_name"),
				row.getString(letter + "_phone"), row.getString(letter + "_email"), row.getString(letter + "_address"),
				row.getLong(letter + "_inquiries"));
	}

	/** Never prints a person. */
	@Override
	public String toString() {
		return "Twin[" + this.id + "]";
	}

	/**
	 * Two that may be the same person.
	 *
	 * @param one the one with more inquiries, or the older one
	 * @param alike what they have in common
	 */
	record Pair(Twin one, Twin other, List<Likeness> alike) {
	}

	/**
	 * One that may be the person whose page it stands on.
	 *
	 * @param alike what they have in common
	 */
	record Suggested(Twin twin, List<Likeness> alike) {
	}

	/**
	 * Two of whom somebody said that they are not the same person.
	 *
	 * @param by who said it
	 * @param on when
	 */
	record NotTheSame(Twin one, Twin other, String by, LocalDate on) {
	}

}
