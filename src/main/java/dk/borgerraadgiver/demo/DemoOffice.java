package dk.borgerraadgiver.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dk.borgerraadgiver.account.AccountRegistry;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.DefaultCodeLists;
import dk.borgerraadgiver.office.OfficeSettings;
import dk.borgerraadgiver.office.Offices;
import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the demo office in an empty database, all of it or nothing.
 */
@Service
class DemoOffice {

	static final String MUNICIPALITY = "Fjordby Kommune";

	private final Offices offices;

	private final AccountRegistry accounts;

	private final DefaultCodeLists defaults;

	private final CodeChoices choices;

	private final DemoWriter writer;

	private final DemoProblems problems;

	private final DemoJournal journal;

	private final List<DemoAddition> additions;

	private final DemoFollowUps followUps;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoOffice(Offices offices, AccountRegistry accounts, DefaultCodeLists defaults, CodeChoices choices,
			DemoWriter writer, DemoProblems problems, DemoJournal journal, List<DemoAddition> additions,
			DemoFollowUps followUps, EntityManager entities, JdbcClient jdbc, Clock clock) {
		this.offices = offices;
		this.accounts = accounts;
		this.defaults = defaults;
		this.choices = choices;
		this.writer = writer;
		this.problems = problems;
		this.journal = journal;
		this.additions = additions;
		this.followUps = followUps;
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether the database holds somebody's real office, or the beginnings of one. */
	boolean isRealOffice() {
		return this.offices.current().map((office) -> !office.demo()).orElseGet(this::isInUse);
	}

	private boolean isInUse() {
		return !this.accounts.isEmpty()
				|| this.jdbc.sql("select exists (select from inquiry)").query(Boolean.class).single();
	}

	boolean isDemoOffice() {
		return this.offices.current().map(OfficeSettings::demo).orElse(false);
	}

	/**
	 * Opens the office.
	 * @param inquiries how many inquiries it has had
	 * @param months over how many months, until today
	 * @param seed the same seed gives the same office on the same day
	 */
	@Transactional
	public void open(int inquiries, int months, long seed) {
		if (!this.offices.open(MUNICIPALITY, true)) {
			throw new IllegalStateException("There is an office already");
		}
		this.defaults.fillIfEmpty();
		List<UUID> staff = Arrays.stream(DemoStaff.values()).map(this::hire).toList();
		this.entities.flush(); // what follows refers to codes and people by plain SQL
		var now = LocalDateTime.now(this.clock);
		var chance = new Chance(seed);
		var departments = new DemoDepartments(chance, now.toLocalDate());
		this.writer.departments(departments);
		this.writer.letterHead();
		var citizens = new DemoCitizens();
		var codes = new DemoCodes(this.choices.on(now.toLocalDate()));
		var cases = new DemoCases(chance, codes, departments, citizens, new DemoLife(chance, now)).invent(inquiries,
				months);
		this.writer.citizens(citizens.all(), OffsetDateTime.now(this.clock));
		this.writer.inquiries(cases, staff);
		this.problems.write(staff.getFirst(), now.toLocalDate(), OffsetDateTime.now(this.clock));
		this.journal.write(chance, cases, staff, now);
		this.additions.forEach((one) -> one.write(codes, now.toLocalDate()));
		this.followUps.write(cases, staff, new Chance(seed), now);
	}

	private UUID hire(DemoStaff person) {
		return this.accounts.open(person.username(), person.fullName(), Set.of(person.role()), DemoStaff.PASSWORD);
	}

}
