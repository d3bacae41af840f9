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
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.inquiry.InquiryList;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.worklist.FilterText;
import dk.borgerraadgiver.worklist.file.ExportFormat;

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

	/** How many cases would leave. */
	@Transactional(readOnly = true)
	int count(ExportForm form, Viewer viewer) {
		return form.isChosen() ? this.list.all(form.chosen(), viewer).size() : this.list.count(filter(form), viewer);
	}

	/**
	 * Notes an export before anything leaves.
	 * @return the cases that leave
	 */
	@Transactional
	List<UUID> note(ExportForm form, ExportFormat format, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		var filter = filter(form);
		var cases = form.isChosen() ? this.list.all(form.chosen(), viewer).stream().map(OpenCase::id).toList()
				: this.list.ids(filter, viewer);
		this.jdbc
			.sql("""
					with export as (
						insert into case_export (id, form_id, account_id, exported_at, filter, chosen, rows, format, persons)
						values (gen_random_uuid(), :form, :viewer, :now, :filter, :chosen, :rows, :format, :persons)
						on conflict (form_id, format, persons) do nothing
						returning id
					)
					insert into case_export_case (export_id, inquiry_id)
					select export.id, unnest(:cases) from export
					""")
			.param("form", form.id())
			.param("viewer", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.param("filter", FilterText.kept(filter))
			.param("chosen", form.isChosen())
			.param("rows", cases.size())
			.param("format", format.name())
			.param("persons", form.withPersons())
			.param("cases", cases.toArray(UUID[]::new))
			.update();
		return cases;
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

	/**
	 * Who has taken cases out, the latest first, and how many of them the viewer may know
	 * of. Of those taken by others before it was noted which, that is not known.
	 */
	@Transactional(readOnly = true)
	public Page records(int page, Viewer viewer) {
		viewer.require(Role.ADVISOR);
		long count = this.jdbc.sql("select count(*) from case_export").query(Long.class).single();
		var paging = new Paging(page, Paging.ROWS, count);
		return new Page(this.jdbc
			.sql("""
					select e.id, a.full_name as by, e.exported_at at time zone 'Europe/Copenhagen' as at, e.filter, e.chosen,
					       case when e.account_id = :viewer then e.rows
					            when e.rows = 0 or exists (select from case_export_case c where c.export_id = e.id)
					            then e.rows - (select count(*) from inquiry i
					                           join case_export_case c on c.export_id = e.id and c.inquiry_id = i.id
					                           where i.restricted and not %s) end as rows, e.format, e.persons
					from case_export e
					join account a on a.id = e.account_id
					order by e.exported_at desc, e.id
					limit :size offset :offset
					"""
				.formatted(CaseDoor.OPEN_TO_VIEWER))
			.param("viewer", viewer.id())
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
