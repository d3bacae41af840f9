package dk.borgerraadgiver.problem;

import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that may be like another: the same is complained about in the same department.
 */
@Repository
class Lookalikes {

	private static final int MOST = 8;

	private final JdbcClient jdbc;

	Lookalikes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The most alike first, of those the newest; never one that is linked already.
	 */
	@Transactional(readOnly = true)
	List<CaseRow> of(OpenCase opened, Viewer viewer) {
		return this.jdbc
			.sql(CaseRow.SELECT
					+ """
							join (select m.inquiry_id, count(distinct (m.category_id, m.department_id)) as common
							      from complaint_matter mine
							      join complaint_matter m on m.category_id = mine.category_id and m.department_id = mine.department_id
							      where mine.inquiry_id = :inquiry and m.inquiry_id <> :inquiry
							      group by m.inquiry_id) alike on alike.inquiry_id = i.id
							where not exists (select 1 from case_link l
							                  where least(l.one_id, l.other_id) = least(i.id, cast(:inquiry as uuid))
							                    and greatest(l.one_id, l.other_id) = greatest(i.id, cast(:inquiry as uuid)))
							  and\s"""
					+ CaseDoor.OPEN_TO_VIEWER + """

							order by alike.common desc, i.received_on desc, i.case_year desc, i.case_sequence desc
							limit :most
							""")
			.param("inquiry", opened.id())
			.param("viewer", viewer.id())
			.param("most", MOST)
			.query(DataClassRowMapper.newInstance(CaseRow.class))
			.list();
	}

}
