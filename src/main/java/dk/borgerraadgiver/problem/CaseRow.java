package dk.borgerraadgiver.problem;

import java.time.LocalDate;

import dk.borgerraadgiver.audit.ShownCase;
import dk.borgerraadgiver.inquiry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case among others.
 *
 * @param caseYear first part of the case number
 * @param caseSequence second part of the case number
 * @param receivedOn the day it was received
 * @param subject one line
 * @param departments departments concerned, as they were named then
 * @param closedOn the day it was closed, {@code null} while open
 */
record CaseRow(int caseYear, int caseSequence, LocalDate receivedOn, String subject, @Nullable String departments,
		@Nullable LocalDate closedOn) implements ShownCase {

	/** What a query for rows begins with; conditions are on {@code inquiry i}. */
	static final String SELECT = """
			select i.case_year, i.case_sequence, i.received_on, i.subject,
			       (select string_agg(distinct code_name_on(d.department_id, i.received_on) collate "da-x-icu", ', ')
			        from (select department_id from complaint_matter where inquiry_id = i.id
			              union select department_id from inquiry_department where inquiry_id = i.id) d) as departments,
			       (select s.closed_on from inquiry_closing s
			        where s.inquiry_id = i.id and s.reopened_on is null) as closed_on
			from inquiry i
			""";

	@Override
	public CaseNumber number() {
		return new CaseNumber(this.caseYear, this.caseSequence);
	}

	public boolean isOpen() {
		return this.closedOn == null;
	}

}
