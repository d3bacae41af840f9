package dk.borgerraadgiver.mandate;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a citizen has agreed to and who speaks for them.
 */
@Repository
@Transactional(readOnly = true)
class MandateReader {

	/** How many days ahead the end of a power of attorney is told. */
	private static final int WARNING_DAYS = 30;

	private static final String STATE = """
			case when p.revoked_on is not null then 'REVOKED'
			     when p.valid_until < :today then 'EXPIRED'
			     when p.valid_until <= :soon then 'EXPIRING'
			     when p.id is not null then 'VALID' end""";

	private final JdbcClient jdbc;

	private final Clock clock;

	MandateReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the case page shows, in one statement. */
	MandateSummary summary(OpenCase opened) {
		return MandateSummary.of(this.jdbc
			.sql("""
					select 1 as part, c.place, c.need, c.id, c.name, c.concerned, c.covered, null as relation,
					       null as organisation, null as phone, null as state, null::date as until
					from (%s) c
					union all
					select 2, row_number() over (order by lower(r.name) collate "da-x-icu", r.id), null, r.id, r.name, false, false,
					       r.relation, r.organisation, r.phone, best.state, best.valid_until
					from representative r
					left join lateral (select %s as state, p.valid_until
					                   from power_of_attorney p
					                   where p.representative_id = r.id and (p.inquiry_id is null or p.inquiry_id = :inquiry)
					                   order by p.revoked_on is not null, p.valid_until desc nulls first limit 1) best on true
					where r.citizen_id = :citizen or r.inquiry_id = :inquiry
					order by part, place
					"""
				.formatted(Consents.OF_CASE, STATE))
			.param("today", today())
			.param("soon", today().plusDays(WARNING_DAYS))
			.param("inquiry", opened.id())
			.param("citizen", opened.citizenId(), Types.OTHER)
			.query(DataClassRowMapper.newInstance(MandateSummary.Row.class))
			.list());
	}

	/** A case's consents, those that stand first, then the latest. */
	List<ConsentRow> consents(OpenCase opened) {
		return this.jdbc
			.sql("""
					select c.id, k.label as department, c.given_on, c.manner, r.name as representative, c.note, c.withdrawn_on,
					       c.withdrawn_manner, c.withdrawn_note
					from consent c
					join code_as_of(:today) k on k.code_id = c.department_id
					left join representative r on r.id = c.representative_id
					where c.inquiry_id = :inquiry
					order by c.withdrawn_on is not null, c.given_on desc, k.sort_order, c.recorded_at desc
					""")
			.param("today", today())
			.param("inquiry", opened.id())
			.query(DataClassRowMapper.newInstance(ConsentRow.class))
			.list();
	}

	/**
	 * One consent of a case.
	 * @throws NotFound when the case has no such consent
	 */
	ConsentRow consent(OpenCase opened, UUID id) {
		return consents(opened).stream()
			.filter((row) -> row.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("consent " + id));
	}

	/**
	 * Who speaks for the citizen of a case, each with the powers of attorney that hold
	 * for the case, the latest first. A document is named only where the viewer may open
	 * its case.
	 */
	List<RepresentativeRow> representatives(OpenCase opened, Viewer viewer) {
		var rows = this.jdbc
			.sql("""
					select r.id, r.name, r.relation, r.organisation, r.phone, r.email, r.address, p.id as power_id,
					       p.inquiry_id is not null as this_case_only, p.given_on, p.valid_until, p.revoked_on,
					       case when i.id is not null then p.document_id end as document_id,
					       %s as state
					from representative r
					left join power_of_attorney p on p.representative_id = r.id and (p.inquiry_id is null or p.inquiry_id = :inquiry)
					left join document d on d.id = p.document_id
					left join journal_entry e on e.id = d.entry_id
					left join inquiry i on i.id = e.inquiry_id and %s
					where r.citizen_id = :citizen or r.inquiry_id = :inquiry
					order by lower(r.name) collate "da-x-icu", r.id, p.revoked_on is not null, p.given_on desc, p.recorded_at desc
					"""
				.formatted(STATE, CaseDoor.OPEN_TO_VIEWER))
			.param("today", today())
			.param("soon", today().plusDays(WARNING_DAYS))
			.param("inquiry", opened.id())
			.param("citizen", opened.citizenId())
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(RepresentativeRow.Line.class))
			.list();
		Map<UUID, RepresentativeRow> byId = new LinkedHashMap<>();
		rows.forEach((line) -> byId.merge(line.id(), RepresentativeRow.of(line), RepresentativeRow::with));
		return List.copyOf(byId.values());
	}

	/** The documents of a case that may be a power of attorney, the latest first. */
	List<Choice> documents(OpenCase opened) {
		return this.jdbc
			.sql("""
					select d.id, to_char(d.dated_on, 'DD-MM-YYYY') || ' ' || coalesce(nullif(d.subject, ''), d.file_name) as name
					from document_now d
					join journal_entry e on e.id = d.entry_id
					where e.inquiry_id = :inquiry
					order by d.dated_on desc, d.place desc
					""")
			.param("inquiry", opened.id())
			.query((row, place) -> Choice.of(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
