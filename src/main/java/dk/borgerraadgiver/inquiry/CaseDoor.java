package dk.borgerraadgiver.inquiry;

import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to cases: nothing reads or changes an inquiry without telling who looks.
 */
@Component
public class CaseDoor {

	/**
	 * The SQL condition under which a viewer may know of {@code inquiry i}; wants the
	 * parameter {@code :viewer}, an account's id. Every query that shows or counts cases
	 * to an advisor has it.
	 */
	public static final String OPEN_TO_VIEWER = """
			(not i.restricted or exists (select 1 from inquiry_reader r
			                             where r.inquiry_id = i.id and r.account_id = :viewer))""";

	static final String NEWEST = "i.received_on desc, i.case_year desc, i.case_sequence desc";

	/** An {@link OpenCase}; wants {@code :viewer}, and may be narrowed further. */
	static final String SELECT = """
			select i.id, i.case_year, i.case_sequence, i.subject, i.received_on, i.restricted, i.citizen_id, i.advisor_id,
			       i.version, coalesce(t.meaning, 'ORDINARY') as kind, not exists (select 1 from inquiry_closing s
			                              where s.inquiry_id = i.id and s.reopened_on is null) as open
			from inquiry i
			left join code t on t.id = i.type_id
			where\s"""
			+ OPEN_TO_VIEWER;

	private final Inquiries inquiries;

	private final JdbcClient jdbc;

	CaseDoor(Inquiries inquiries, JdbcClient jdbc) {
		this.inquiries = inquiries;
		this.jdbc = jdbc;
	}

	/**
	 * Shows a case to somebody.
	 * @throws NotFound when there is no such case, or not for this viewer
	 */
	@Transactional(readOnly = true)
	public OpenCase look(CaseNumber number, Viewer viewer) {
		requireAdvisor(viewer);
		return this.jdbc.sql(SELECT + " and i.case_year = :year and i.case_sequence = :sequence")
			.param("viewer", viewer.id())
			.param("year", number.year())
			.param("sequence", number.sequence())
			.query(DataClassRowMapper.newInstance(OpenCase.class))
			.optional()
			.orElseThrow(() -> new NotFound("inquiry " + number));
	}

	/**
	 * Shows a case to somebody who comes by something of it, such as a document.
	 * @return empty when there is no such case, or not for this viewer
	 */
	@Transactional(readOnly = true)
	public Optional<OpenCase> look(UUID inquiryId, Viewer viewer) {
		requireAdvisor(viewer);
		return this.jdbc.sql(SELECT + " and i.id = :id")
			.param("viewer", viewer.id())
			.param("id", inquiryId)
			.query(DataClassRowMapper.newInstance(OpenCase.class))
			.optional();
	}

	/**
	 * Opens a case to be worked on.
	 * @throws NotFound when there is no such case, or not for this viewer
	 */
	Inquiry open(CaseNumber number, Viewer viewer) {
		return this.inquiries.findById(look(number, viewer).id()).orElseThrow(() -> new NotFound("inquiry " + number));
	}

	/**
	 * Lets one at a time note something that belongs to a case, until the transaction
	 * ends: two clicks on a button come one after the other.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(OpenCase opened) {
		this.jdbc.sql("select version from inquiry where id = :id for no key update")
			.param("id", opened.id())
			.query(Long.class)
			.single();
	}

	void requireAdvisor(Viewer viewer) {
		viewer.require(Role.ADVISOR);
	}

}
