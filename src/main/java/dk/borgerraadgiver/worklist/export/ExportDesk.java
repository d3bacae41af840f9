package dk.borgerraadgiver.worklist.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.inquiry.InquiryList;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.worklist.FilterText;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes cases out of the system, and remembers who did.
 */
@Service
class ExportDesk {

	private final JdbcClient jdbc;

	private final InquiryList list;

	private final FilterText filters;

	private final CaseFiles files;

	private final Clock clock;

	ExportDesk(JdbcClient jdbc, InquiryList list, FilterText filters, CaseFiles files, Clock clock) {
		this.jdbc = jdbc;
		this.list = list;
		this.filters = filters;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Notes an export before anything leaves.
	 * @return the cases that leave
	 */
	@Transactional
	List<UUID> note(ExportForm form, ExportFormat format, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var filter = filter(form);
		var cases = form.isChosen() ? this.list.all(form.chosen(), viewer)
				: this.list.all(filter, Integer.MAX_VALUE, viewer);
		this.jdbc.sql("""
				insert into case_export (id, form_id, account_id, exported_at, filter, chosen, rows, format, persons)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (form_id, format, persons) do nothing
				""")
			.params(UUID.randomUUID(), form.id(), viewer.id(), OffsetDateTime.now(this.clock), FilterText.kept(filter),
					form.isChosen(), cases.size(), format.name(), form.withPersons())
			.update();
		return cases.stream().map(OpenCase::id).toList();
	}

	/** Writes what was noted, row by row. */
	@Transactional(readOnly = true)
	public void write(List<UUID> cases, ExportForm form, ExportFormat format, Viewer viewer, OutputStream to)
			throws IOException {
		try (var rows = this.files.begin(format, form.withPersons(), to)) {
			this.list.each(cases,
					new InquiryFilter(null, null, null, null, null, null, null, null, null, null, null, form.order()),
					viewer, rows::add);
		}
	}

	/** Who has taken cases out, the latest first. */
	@Transactional(readOnly = true)
	public Page records(int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		long count = this.jdbc.sql("select count(*) from case_export").query(Long.class).single();
		var paging = new Paging(page, Paging.ROWS, count);
		return new Page(this.jdbc
			.sql("""
					select e.id, a.full_name as by, e.exported_at at time zone 'Europe/Copenhagen' as at, e.filter, e.chosen,
					       e.rows, e.format, e.persons
					from case_export e
					join account a on a.id = e.account_id
					order by e.exported_at desc, e.id
					limit :size offset :offset
					""")
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(DataClassRowMapper.newInstance(ExportRecord.class))
			.list(), paging);
	}

	private InquiryFilter filter(ExportForm form) {
		return this.filters.read(Objects.requireNonNullElse(form.filter(), ""));
	}

	/**
	 * A page of the record.
	 */
	record Page(List<ExportRecord> records, Paging paging) {
	}

}
