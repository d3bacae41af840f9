package dk.borgerraadgiver.letter;

import java.time.Clock;
import java.time.LocalDate;

import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.mandate.Consents;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a letter can tell of a case that its door has shown, in three statements.
 */
@Repository
class CaseFactsReader {

	private final JdbcClient jdbc;

	private final Consents consents;

	private final Clock clock;

	CaseFactsReader(JdbcClient jdbc, Consents consents, Clock clock) {
		this.jdbc = jdbc;
		this.consents = consents;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public CaseFacts read(OpenCase opened) {
		var person = this.jdbc.sql("""
				select c.name, c.address
				from inquiry i left join citizen c on c.id = i.citizen_id
				where i.id = :inquiry
				""").param("inquiry", opened.id()).query(DataClassRowMapper.newInstance(Person.class)).single();
		var matters = this.jdbc.sql("""
				select coalesce(code_name_on(m.category_id, :today), '–') as category, r.resolved_id as department_id,
				       code_name_on(m.department_id, :today) as department
				from complaint_matter m
				left join code_as_of(:today) r on r.code_id = m.department_id
				where m.inquiry_id = :inquiry
				order by m.position
				""")
			.param("inquiry", opened.id())
			.param("today", LocalDate.now(this.clock))
			.query(DataClassRowMapper.newInstance(CaseFacts.Matter.class))
			.list();
		return new CaseFacts(person.name(), person.address(), matters, this.consents.of(opened.id()));
	}

	private record Person(@Nullable String name, @Nullable String address) {

		/** Without who it is. */
		@Override
		public String toString() {
			return "Person";
		}

	}

}
