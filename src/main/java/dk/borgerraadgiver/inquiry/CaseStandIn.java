package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the way to restricted cases that nobody but one who is away may see. Done by an
 * administrator, who is told how many they are and nothing else.
 */
@Service
public class CaseStandIn {

	/** Only {@code :absent} may see it among those who work here. */
	private static final String KEPT_BY_ABSENT = """
			i.restricted
			and exists (select from inquiry_reader r where r.inquiry_id = i.id and r.account_id = :absent)
			and not exists (select from inquiry_reader r
			                join account a on a.id = r.account_id and a.active
			                join account_role o on o.account_id = a.id and o.role = 'ADVISOR'
			                where r.inquiry_id = i.id and r.account_id <> :absent)
			""";

	private final JdbcClient jdbc;

	private final Colleagues colleagues;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseStandIn(JdbcClient jdbc, Colleagues colleagues, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.colleagues = colleagues;
		this.events = events;
		this.clock = clock;
	}

	/** How many cases nobody else may see. */
	@Transactional(readOnly = true)
	public int keptBy(UUID absent, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		return this.jdbc.sql("select count(*) from inquiry i where " + KEPT_BY_ABSENT)
			.param("absent", absent)
			.query(Integer.class)
			.single();
	}

	/**
	 * Lets a colleague see those cases; each says so in its journal.
	 * @param name of the one who is away
	 * @param why for the journals
	 * @return how many cases they were
	 * @throws RuleBroken when the colleague works here no more, or is the administrator
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int letIn(UUID absent, String name, UUID colleague, String why, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		if (colleague.equals(viewer.id())) {
			throw new RuleBroken("inquiry.stand-in.yourself");
		}
		var standIn = this.colleagues.advisors()
			.stream()
			.filter((one) -> one.id().equals(colleague) && !colleague.equals(absent))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("inquiry.keeping.gone"));
		var cases = admit(absent, colleague, viewer);
		var now = LocalDateTime.now(this.clock);
		cases.forEach((id) -> this.events
			.publishEvent(CaseEvent.of(id, "let-in", now.toLocalDate(), viewer.id(), standIn.name(), name)
				.at(now.toLocalTime())
				.noting(why)));
		return cases.size();
	}

	/** The case grows a version, so that a form opened before does not undo it. */
	private List<UUID> admit(UUID absent, UUID colleague, Viewer viewer) {
		return this.jdbc.sql("""
				with opened as (
					update inquiry i set version = version + 1, changed_at = :now, changed_by = :viewer
					where\s""" + KEPT_BY_ABSENT + """
					returning i.id
				)
				insert into inquiry_reader (inquiry_id, account_id)
				select id, :colleague from opened
				on conflict do nothing
				returning inquiry_id
				""")
			.param("now", OffsetDateTime.now(this.clock))
			.param("viewer", viewer.id())
			.param("absent", absent)
			.param("colleague", colleague)
			.query((row, place) -> row.getObject("inquiry_id", UUID.class))
			.list();
	}

}
