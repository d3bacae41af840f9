package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.borgerraadgiver.demo.DemoCitizens.Citizen;
import dk.borgerraadgiver.demo.DemoDepartments.Change;
import dk.borgerraadgiver.demo.DemoInquiry.Matter;
import dk.borgerraadgiver.inquiry.CasesBrought;
import dk.borgerraadgiver.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Writes the demo office in a handful of batches, so that it is there before the browser
 * is.
 */
@Repository
class DemoWriter {

	private final JdbcTemplate jdbc;

	private final ApplicationEventPublisher events;

	DemoWriter(JdbcTemplate jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	void departments(DemoDepartments departments) {
		// before the departments every office begins with
		int first = -departments.rows().size();
		insert("insert into code (id, list, sort_order, version) values (?, 'DEPARTMENT', ?, 0)",
				IntStream.range(0, departments.rows().size())
					.mapToObj((i) -> new Object[] { departments.rows().get(i).id(), first + i }));
		insert("insert into code_name (code_id, valid_from, name, parent_id) values (?, date '0001-01-01', ?, ?)",
				departments.rows()
					.stream()
					.map((row) -> new @Nullable Object[] { row.id(), row.name(), row.parent() }));
		Change renaming = departments.renaming();
		this.jdbc.update("insert into code_name (code_id, valid_from, name) values (?, ?, ?)", renaming.id(),
				renaming.from(), renaming.name());
		Change merger = departments.merger();
		this.jdbc.update("update code set valid_to = ?, successor_id = ? where id = ?", merger.from().minusDays(1),
				merger.successor(), merger.id());
	}

	/** What stands at the top of the office's letters. */
	void letterHead() {
		this.jdbc.update("insert into letter_head (office, contact, version) values (?, ?, 1) on conflict do nothing",
				"Borgerrådgiveren", """
						Rådhustorvet 1, 4000 Fjordby
						Telefon 70 12 34 56
						Hverdage kl. 9-14
						borgerraadgiver@fjordby.example""");
	}

	void citizens(List<Citizen> citizens, OffsetDateTime now) {
		insert("insert into citizen (id, name, phone, email, address, created_at, version) values (?, ?, ?, ?, ?, ?, 0)",
				citizens.stream()
					.map((one) -> new @Nullable Object[] { one.id(), one.name(), one.phone(), one.email(),
							one.address(), now }));
	}

	/**
	 * Writes inquiries in the order they are given.
	 * @param advisors the first and the second advisor
	 */
	void inquiries(List<DemoInquiry> inquiries, List<UUID> advisors) {
		var last = new TreeMap<Integer, Integer>();
		insert("""
				insert into inquiry (id, case_year, case_sequence, received_on, received_time, type_id, channel_id,
				                     citizen_id, subject, description, method_id, result_id, merit_id, ground_id,
				                     advisor_id, created_at, changed_at, changed_by, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
				""", inquiries.stream().map((inquiry) -> {
			int year = inquiry.receivedOn().getYear();
			return row(inquiry, year, last.merge(year, 1, Integer::sum), advisors.get(inquiry.second() ? 1 : 0));
		}));
		insert("insert into case_number (case_year, last) values (?, ?)",
				last.entrySet().stream().map((year) -> new Object[] { year.getKey(), year.getValue() }));
		insert("insert into inquiry_department (inquiry_id, department_id) values (?, ?)", inquiries.stream()
			.flatMap((one) -> one.departments().stream().map((department) -> new Object[] { one.id(), department })));
		insert("""
				insert into complaint_matter (id, inquiry_id, position, department_id, category_id, method_id, result_id,
				                              merit_id, ground_id)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""",
				inquiries.stream().flatMap(DemoWriter::matters));
		insert("""
				insert into inquiry_closing (id, inquiry_id, closed_on, closed_by, reopened_on, reopened_by, reopen_reason)
				values (?, ?, ?, ?, ?, ?, ?)
				""",
				inquiries.stream().flatMap((one) -> closings(one, advisors.get(one.second() ? 1 : 0))));
		this.events
			.publishEvent(new CasesBrought(inquiries.stream().map(DemoInquiry::id).toList(), "registered", null));
	}

	private static @Nullable Object[] row(DemoInquiry one, int year, int sequence, UUID advisor) {
		OffsetDateTime written = at(one.receivedOn(), one.receivedTime());
		return new @Nullable Object[] { one.id(), year, sequence, one.receivedOn(), one.receivedTime(), one.type(),
				one.channel(), one.citizen(), one.subject(), one.description(), one.outcome().method(),
				one.outcome().result(), one.outcome().merit(), one.outcome().ground(), advisor, written, written,
				advisor };
	}

	private static OffsetDateTime at(LocalDate day, @Nullable LocalTime time) {
		return day.atTime((time != null) ? time : LocalTime.MIDNIGHT)
			.atZone(TimeConfiguration.DENMARK)
			.toOffsetDateTime();
	}

	private static Stream<@Nullable Object[]> matters(DemoInquiry one) {
		return IntStream.range(0, one.matters().size()).mapToObj((i) -> {
			Matter matter = one.matters().get(i);
			return new @Nullable Object[] { matter.id(), one.id(), i + 1, matter.department(), matter.category(),
					matter.outcome().method(), matter.outcome().result(), matter.outcome().merit(),
					matter.outcome().ground() };
		});
	}

	private static Stream<@Nullable Object[]> closings(DemoInquiry one, UUID advisor) {
		return one.closings()
			.stream()
			.map((closing) -> new @Nullable Object[] { closing.id(), one.id(), closing.closedOn(), advisor,
					closing.reopenedOn(), (closing.reopenedOn() != null) ? advisor : null,
					(closing.reopenedOn() != null) ? "Borgeren har ikke fået det svar, der var lovet." : null });
	}

	private void insert(String sql, Stream<@Nullable Object[]> rows) {
		this.jdbc.batchUpdate(sql, rows.toList());
	}

}
