package dk.borgerraadgiver.recommendation.given;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A department something is addressed to, as a row of a form.
 *
 * @param departmentId which one, {@code null} in a row that is not filled in
 */
public record Addressee(@Nullable UUID departmentId) {

	/** One row for each, or an empty one. */
	public static List<Addressee> of(Collection<UUID> departments) {
		return departments.isEmpty() ? List.of(new Addressee(null)) : departments.stream().map(Addressee::new).toList();
	}

	/** The rows with an empty one below. */
	public static List<Addressee> more(@Nullable List<Addressee> rows) {
		var more = new ArrayList<>(orNone(rows));
		more.add(new Addressee(null));
		return more;
	}

	/** The departments chosen. */
	public static List<UUID> chosen(@Nullable List<Addressee> rows) {
		return orNone(rows).stream().<UUID>mapMulti((row, taker) -> {
			if (row.departmentId != null) {
				taker.accept(row.departmentId);
			}
		}).distinct().toList();
	}

	/** How many rows there are. */
	public static int count(@Nullable List<Addressee> rows) {
		return orNone(rows).size();
	}

	private static List<Addressee> orNone(@Nullable List<Addressee> rows) {
		return (rows != null) ? rows : List.of();
	}

}
