package dk.borgerraadgiver.inquiry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Hands out case numbers without gaps: a number is taken in the transaction that uses it.
 */
@Repository
class CaseNumbers {

	private final JdbcClient jdbc;

	CaseNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	CaseNumber next(int year) {
		return new CaseNumber(year, reserve(year, 1));
	}

	/**
	 * Takes several numbers of a year at once.
	 * @return the first of them
	 */
	int reserve(int year, int count) {
		int last = this.jdbc.sql("""
				insert into case_number (case_year, last) values (:year, :count)
				on conflict (case_year) do update set last = case_number.last + :count
				returning last
				""").param("year", year).param("count", count).query(Integer.class).single();
		return last - count + 1;
	}

}
