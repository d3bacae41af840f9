package dk.borgerraadgiver.example.writing;

import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes the short names that reports know examples by.
 */
@Repository
class ExampleKeys {

	private static final int LONGEST = 50;

	private static final int MOST = 10_000;

	private final JdbcClient jdbc;

	ExampleKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A key no example has, from a title: {@code frygt-for-at-klage}. */
	String free(String title) {
		String plain = plain(title);
		return IntStream.rangeClosed(1, MOST)
			.mapToObj((number) -> (number == 1) ? plain : plain + "-" + number)
			.filter((key) -> !isTaken(key))
			.findFirst()
			.orElseThrow();
	}

	static String plain(String title) {
		String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9æøå]+", "-").replaceAll("^-|-$", "");
		String cut = (words.length() <= LONGEST) ? words
				: words.substring(0, LONGEST).replaceFirst("-[^-]*$", "").replaceAll("-$", "");
		return cut.isEmpty() ? "eksempel" : cut;
	}

	private boolean isTaken(String key) {
		return this.jdbc.sql("select exists (select from example where key = ?)")
			.param(key)
			.query(Boolean.class)
			.single();
	}

}
