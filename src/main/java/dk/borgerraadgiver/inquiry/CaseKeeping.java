package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Colleagues;
import dk.borgerraadgiver.account.Colleagues.Colleague;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose a case is, and who may see it. Done by statement rather than through the
 * aggregate, since many cases change hands at once and nothing else of them matters.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseKeeping {

	private final JdbcClient jdbc;

	private final CaseDoor door;

	private final Colleagues colleagues;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseKeeping(JdbcClient jdbc, CaseDoor door, Colleagues colleagues, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.door = door;
		this.colleagues = colleagues;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Gives cases to an advisor.
	 * @param cases as the viewer was shown them
	 * @param word to the colleague, for the journal
	 * @throws RuleBroken when the advisor works here no more, or may not see one of them
	 * @throws OptimisticLockingFailureException when one of them has changed since
	 */
	public void entrust(List<OpenCase> cases, UUID advisor, @Nullable String word, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var colleague = named(Set.of(advisor)).getFirst();
		if (!mayAllBeSeenBy(advisor, cases)) {
			throw new RuleBroken("inquiry.keeping.not-named");
		}
		touch(cases, "advisor_id = :value", advisor, viewer);
		cases.forEach((opened) -> tell(opened, "entrusted", word, viewer, colleague.name()));
	}

	/**
	 * Keeps a case from everybody but the named, or names others.
	 * @param why for the journal
	 * @throws RuleBroken when nobody is named, the viewer is not, or the case's own
	 * advisor is not
	 * @throws OptimisticLockingFailureException when it has changed since
	 */
	public void restrict(OpenCase opened, Set<UUID> readers, @Nullable String why, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		var named = named(readers);
		if (!readers.contains(viewer.id())) {
			throw new RuleBroken("inquiry.keeping.yourself");
		}
		if (opened.advisorId() != null && !readers.contains(opened.advisorId()) && isAdvisor(opened.advisorId())) {
			throw new RuleBroken("inquiry.keeping.advisor");
		}
		touch(List.of(opened), "restricted = :value", true, viewer);
		forgetReaders(opened);
		this.jdbc.sql("insert into inquiry_reader (inquiry_id, account_id) select :inquiry, unnest(:readers)")
			.param("inquiry", opened.id())
			.param("readers", readers.toArray(UUID[]::new))
			.update();
		tell(opened, "restricted", why, viewer, named.stream().map(Colleague::name).collect(Collectors.joining(", ")));
	}

	/**
	 * Lets every advisor see a case again.
	 * @throws OptimisticLockingFailureException when it has changed since
	 */
	public void share(OpenCase opened, @Nullable String why, Viewer viewer) {
		this.door.requireAdvisor(viewer);
		touch(List.of(opened), "restricted = :value", false, viewer);
		forgetReaders(opened);
		tell(opened, "shared", why, viewer);
	}

	private List<Colleague> named(Collection<UUID> advisors) {
		if (advisors.isEmpty()) {
			throw new RuleBroken("inquiry.keeping.nobody");
		}
		var named = this.colleagues.advisors().stream().filter((one) -> advisors.contains(one.id())).toList();
		if (named.size() < advisors.size()) {
			throw new RuleBroken("inquiry.keeping.gone");
		}
		return named;
	}

	private boolean isAdvisor(UUID account) {
		return this.colleagues.advisors().stream().anyMatch((one) -> one.id().equals(account));
	}

	private boolean mayAllBeSeenBy(UUID advisor, List<OpenCase> cases) {
		return this.jdbc
			.sql("select count(*) from inquiry i where i.id = any(:cases) and not " + CaseDoor.OPEN_TO_VIEWER)
			.param("cases", ids(cases))
			.param("viewer", advisor)
			.query(Long.class)
			.single() == 0;
	}

	private void touch(List<OpenCase> cases, String change, Object value, Viewer viewer) {
		int changed = this.jdbc.sql("update inquiry i set " + change + """
				, version = i.version + 1, changed_at = :now, changed_by = :viewer
				from unnest(:cases, cast(:versions as bigint[])) as shown (id, version)
				where i.id = shown.id and i.version = shown.version and\s""" + CaseDoor.OPEN_TO_VIEWER)
			.param("value", value)
			.param("now", OffsetDateTime.now(this.clock))
			.param("viewer", viewer.id())
			.param("cases", ids(cases))
			.param("versions", cases.stream().map(OpenCase::version).toArray(Long[]::new))
			.update();
		if (changed != cases.size()) {
			throw new OptimisticLockingFailureException("a case has changed since it was shown");
		}
	}

	private void forgetReaders(OpenCase opened) {
		this.jdbc.sql("delete from inquiry_reader where inquiry_id = ?").param(opened.id()).update();
	}

	private void tell(OpenCase opened, String event, @Nullable String note, Viewer viewer, String... details) {
		var now = LocalDateTime.now(this.clock);
		this.events.publishEvent(CaseEvent.of(opened.id(), event, now.toLocalDate(), viewer.id(), details)
			.at(now.toLocalTime())
			.noting(note));
	}

	private static UUID[] ids(List<OpenCase> cases) {
		return cases.stream().map(OpenCase::id).toArray(UUID[]::new);
	}

}
