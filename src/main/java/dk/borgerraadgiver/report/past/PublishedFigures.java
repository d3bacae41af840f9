package dk.borgerraadgiver.report.past;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures that were once published. None is ever changed; one that was typed wrong is
 * withdrawn.
 */
@Repository
public class PublishedFigures {

	private static final String FIGURE = """
			select f.id, f.from_day, f.to_day, f.kind, f.row_name as row, f.value, f.source, a.full_name as entered_by,
			       (f.entered_at at time zone 'Europe/Copenhagen')::date as entered_on, f.withdrawn_reason,
			       w.full_name as withdrawn_by, (f.withdrawn_at at time zone 'Europe/Copenhagen')::date as withdrawn_on
			from published_figure f
			join account a on a.id = f.entered_by
			left join account w on w.id = f.withdrawn_by
			""";

	private static final String ORDER = """
			order by f.to_day desc, f.from_day desc, f.kind <> 'TOTALS', f.kind, f.place, f.entered_at, f.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PublishedFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those that stand, latest period first. */
	@Transactional(readOnly = true)
	public List<PublishedFigure> standing() {
		return this.jdbc.sql(FIGURE + "where f.withdrawn_at is null\n" + ORDER)
			.query(DataClassRowMapper.newInstance(PublishedFigure.class))
			.list();
	}

	@Transactional(readOnly = true)
	long count() {
		return this.jdbc.sql("select count(*) from published_figure").query(Long.class).single();
	}

	/** A page of all of them, withdrawn ones too. */
	@Transactional(readOnly = true)
	List<PublishedFigure> page(Paging paging) {
		return this.jdbc.sql(FIGURE + ORDER + "limit :size offset :offset")
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(PublishedFigure.class))
			.list();
	}

	@Transactional(readOnly = true)
	Optional<PublishedFigure> find(UUID id) {
		return this.jdbc.sql(FIGURE + "where f.id = ?")
			.param(id)
			.query(DataClassRowMapper.newInstance(PublishedFigure.class))
			.optional();
	}

	/** Whether a form has been entered already. */
	@Transactional(readOnly = true)
	boolean remembers(UUID form) {
		return this.jdbc.sql("select exists (select from published_figure where form_id = ?)")
			.param(form)
			.query(Boolean.class)
			.single();
	}

	/** Enters a figure; the same line of the same form is entered once. */
	@Transactional(propagation = Propagation.MANDATORY)
	void enter(UUID form, int place, EnteredLine line, Viewer viewer) {
		this.jdbc.sql("""
				insert into published_figure (id, form_id, place, from_day, to_day, kind, row_name, value, source,
				                              entered_by, entered_at)
				values (:id, :form, :place, :from, :to, :kind, :row, :value, :source, :by, :now)
				on conflict (form_id, place) do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("form", form)
			.param("place", place)
			.param("from", line.period().from())
			.param("to", line.period().to())
			.param("kind", line.kind().name())
			.param("row", line.row())
			.param("value", line.value())
			.param("source", line.source())
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** Withdraws a figure that stands; what is withdrawn already stays so. */
	@Transactional(propagation = Propagation.MANDATORY)
	void withdraw(UUID id, String reason, Viewer viewer) {
		this.jdbc.sql("""
				update published_figure set withdrawn_reason = :reason, withdrawn_by = :by, withdrawn_at = :now
				where id = :id and withdrawn_at is null
				""")
			.param("reason", reason)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.param("id", id)
			.update();
	}

}
