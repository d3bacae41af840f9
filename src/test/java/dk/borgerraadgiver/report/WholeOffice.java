package dk.borgerraadgiver.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.ClockMother;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office of which every table has something to tell, but for the meetings sat in at:
 * of those there were none. Its departments, categories and outcomes have the names they
 * are given.
 *
 * @param jdbc the database
 * @param cases lays down cases
 * @param departments of the second level
 */
public record WholeOffice(JdbcClient jdbc, CaseMother cases, List<UUID> departments) {

	private static final int DEPARTMENTS = 8;

	private static final int INQUIRIES = 48;

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

	/** An office with nothing in it. */
	public WholeOffice(JdbcClient jdbc) {
		this(jdbc, new CaseMother(jdbc), new ArrayList<>());
	}

	/**
	 * Lays down a half-year and the one a year before.
	 * @param name what every name ends with
	 * @return the department of the first level
	 */
	public UUID lay(String name) {
		UUID group = this.cases.code("DEPARTMENT", "Center " + name);
		for (int number = 1; number <= DEPARTMENTS; number++) {
			this.departments.add(this.cases.code("DEPARTMENT", name + " " + number, group, null));
		}
		var codes = new Codes(codes("CATEGORY", name), codes("CHANNEL", name), codes("TYPE", name),
				codes("METHOD", name), codes("RESULT", name), codes("MERIT", name));
		UUID sparring = this.cases.code("TYPE", "Sparring " + name, null, "SPARRING");
		UUID own = this.cases.code("TYPE", "Egen drift " + name, null, "OWN_INITIATIVE");
		for (int number = 0; number < INQUIRIES; number++) {
			inquiry(codes, number, FIRST.plusDays(number * 3L));
			inquiry(codes, number, FIRST.plusDays(number * 2L).minusYears(1));
			if (number % 6 == 0) {
				askedOrStarted(sparring, codes, number);
				askedOrStarted(own, codes, number);
			}
		}
		return group;
	}

	private void inquiry(Codes codes, int number, LocalDate day) {
		UUID inquiry = this.cases.inquiry(day, at(codes.types(), number), at(codes.channels(), number / 2), null);
		for (int matter = 0; matter <= number % 2; matter++) {
			this.cases.matter(inquiry, department(number + matter), at(codes.categories(), number + matter),
					at(codes.methods(), number), at(codes.results(), number / 3), at(codes.merits(), number / 5));
		}
		var clocks = new ClockMother(this.jdbc);
		clocks.reply(inquiry, day.plusDays(number % 7));
		UUID question = clocks.ask(inquiry, department(number), day.plusDays(1), day.plusDays(2L + number % 14));
		if (number % 3 == 0) {
			clocks.remind(question, day.plusDays(11));
			clocks.find(inquiry, department(number), day.plusDays(20), null);
			mediate(inquiry, number, day.plusDays(5));
		}
		if (number % 5 > 0) {
			this.cases.close(inquiry, day.plusDays(number));
		}
	}

	private void askedOrStarted(UUID type, Codes codes, int number) {
		this.cases.concern(this.cases.inquiry(FIRST.plusDays(number), type, at(codes.channels(), number), null),
				department(number));
	}

	private void mediate(UUID inquiry, int number, LocalDate day) {
		this.jdbc.sql("""
				insert into mediation (id, inquiry_id, department_id, proposed_on, created_at, version)
				values (gen_random_uuid(), ?, ?, ?, now(), 0)
				""").params(inquiry, department(number), day).update();
	}

	private UUID department(int number) {
		return at(this.departments, number);
	}

	private List<UUID> codes(String list, String name) {
		return List.of(this.cases.code(list, name + " A"), this.cases.code(list, name + " B"),
				this.cases.code(list, "Andet"));
	}

	private static UUID at(List<UUID> codes, int number) {
		return codes.get(number % codes.size());
	}

	/**
	 * What inquiries and their matters can be.
	 */
	private record Codes(List<UUID> categories, List<UUID> channels, List<UUID> types, List<UUID> methods,
			List<UUID> results, List<UUID> merits) {
	}

}
