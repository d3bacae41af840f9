package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers thousands of inquiries at once, as an office brings them along.
 */
@Service
public class BulkRegistration {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final EntityManager entities;

	private final CaseNumbers numbers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BulkRegistration(JdbcTemplate jdbc, JdbcClient client, EntityManager entities, CaseNumbers numbers,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.client = client;
		this.entities = entities;
		this.numbers = numbers;
		this.events = events;
		this.clock = clock;
	}

	/** Which of the office's own numbers are registered already. */
	@Transactional(readOnly = true)
	public Set<String> known(Collection<String> numbers) {
		return new HashSet<>(this.client.sql("select external_number from inquiry where external_number = any(?)")
			.param(numbers.toArray(String[]::new))
			.query(String.class)
			.list());
	}

	/**
	 * Registers inquiries in the order they were received, each with the next case number
	 * of its year.
	 * @param inquiries none of them registered already
	 * @param by who brings them along, {@code null} for an operator
	 * @param progress told how many have been written, now and then
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void register(List<PastInquiry> inquiries, @Nullable UUID by, IntConsumer progress) {
		this.entities.flush(); // codes created in this transaction must be there to refer
								// to
		List<Numbered> numbered = number(inquiries);
		for (int from = 0; from < numbered.size(); from += BATCH) {
			int to = Math.min(from + BATCH, numbered.size());
			write(numbered.subList(from, to), by);
			progress.accept(to);
		}
	}

	private List<Numbered> number(List<PastInquiry> inquiries) {
		Map<Integer, List<PastInquiry>> byYear = inquiries.stream()
			.sorted(Comparator.comparing(PastInquiry::receivedOn))
			.collect(Collectors.groupingBy((inquiry) -> inquiry.receivedOn().getYear(), TreeMap::new,
					Collectors.toList()));
		List<Numbered> numbered = new ArrayList<>(inquiries.size());
		byYear.forEach((year, ofYear) -> {
			int sequence = this.numbers.reserve(year, ofYear.size());
			for (PastInquiry inquiry : ofYear) {
				numbered.add(new Numbered(UUID.randomUUID(), new CaseNumber(year, sequence++), inquiry));
			}
		});
		return numbered;
	}

	private void write(List<Numbered> numbered, @Nullable UUID by) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		insert("""
				insert into inquiry (id, case_year, case_sequence, external_number, received_on, type_id, channel_id,
				                     citizen_id, subject, method_id, result_id, merit_id, created_at, changed_at,
				                     changed_by, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
				""", numbered.stream().map((one) -> one.row(by, now)));
		insert("insert into inquiry_department (inquiry_id, department_id) values (?, ?)",
				numbered.stream().flatMap(Numbered::departments));
		insert("""
				insert into complaint_matter (id, inquiry_id, position, department_id, category_id, method_id, result_id, merit_id)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""",
				numbered.stream().flatMap(Numbered::matters));
		insert("insert into inquiry_closing (id, inquiry_id, closed_on, closed_by) values (?, ?, ?, ?)",
				numbered.stream().flatMap((one) -> one.closing(by)));
		this.events.publishEvent(new CasesBrought(numbered.stream().map(Numbered::id).toList(), "imported", by));
	}

	private void insert(String sql, Stream<@Nullable Object[]> rows) {
		this.jdbc.batchUpdate(sql, rows.toList());
	}

	/**
	 * An inquiry with its number, as rows of the tables.
	 */
	private record Numbered(UUID id, CaseNumber number, PastInquiry inquiry) {

		@Nullable Object[] row(@Nullable UUID by, OffsetDateTime now) {
			return new @Nullable Object[] { this.id, this.number.year(), this.number.sequence(), this.inquiry.number(),
					this.inquiry.receivedOn(), this.inquiry.typeId(), this.inquiry.channelId(),
					this.inquiry.citizenId(), this.inquiry.subject(), this.inquiry.methodId(), this.inquiry.resultId(),
					this.inquiry.meritId(), now, now, by };
		}

		/** Departments of the matters are not repeated. */
		Stream<@Nullable Object[]> departments() {
			return this.inquiry.departments()
				.stream()
				.filter((department) -> this.inquiry.matters()
					.stream()
					.noneMatch((matter) -> department.equals(matter.departmentId())))
				.distinct()
				.map((department) -> new @Nullable Object[] { this.id, department });
		}

		Stream<@Nullable Object[]> matters() {
			List<PastMatter> matters = this.inquiry.matters();
			return IntStream.range(0, matters.size()).mapToObj((index) -> matter(index + 1, matters.get(index)));
		}

		private @Nullable Object[] matter(int position, PastMatter matter) {
			return new @Nullable Object[] { UUID.randomUUID(), this.id, position, matter.departmentId(),
					matter.categoryId(), matter.methodId(), matter.resultId(), matter.meritId() };
		}

		Stream<@Nullable Object[]> closing(@Nullable UUID by) {
			return Stream.ofNullable(this.inquiry.closedOn())
				.map((day) -> new @Nullable Object[] { UUID.randomUUID(), this.id, day, by });
		}

	}

}
