package dk.borgerraadgiver.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what hangs on registrations, in two statements.
 */
@Repository
@Transactional(readOnly = true)
class BelongingsReader {

	private static final String CASES = """
			select i.citizen_id, i.case_year || '-' || lpad(i.case_sequence::text, 4, '0') as number, i.subject,
			       i.received_on,
			       not exists (select from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null) as open,
			       f.ordinary
			from inquiry i
			join inquiry_fact f on f.inquiry_id = i.id
			where i.citizen_id = any(:citizens) and %s
			order by i.received_on desc, i.case_year desc, i.case_sequence desc
			"""
		.formatted(CaseDoor.OPEN_TO_VIEWER);

	private static final String OTHERS = """
			select c.id,
			       (select count(*) from consent g join inquiry i on i.id = g.inquiry_id
			        where i.citizen_id = c.id and %1$s) as consents,
			       (select count(*) from representative s where s.citizen_id = c.id) as representatives,
			       (select count(*) from representative s join power_of_attorney p on p.representative_id = s.id
			        left join inquiry i on i.id = p.inquiry_id
			        where s.citizen_id = c.id and (i.id is null or %1$s)) as powers,
			       exists (select from inquiry i where i.citizen_id = c.id)
			       and not exists (select from inquiry i where i.citizen_id = c.id and not i.restricted) as guarded
			from citizen c
			where c.id = any(:citizens)
			""".formatted(CaseDoor.OPEN_TO_VIEWER);

	private final JdbcClient jdbc;

	BelongingsReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What hangs on each of these. */
	Map<UUID, Belongings> of(Viewer viewer, UUID... citizens) {
		var cases = this.jdbc.sql(CASES)
			.param("citizens", citizens)
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(Belongings.Case.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Belongings.Case::citizenId));
		var others = this.jdbc.sql(OTHERS)
			.param("citizens", citizens)
			.param("viewer", viewer.id())
			.query(DataClassRowMapper.newInstance(Others.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Others::id, Function.identity()));
		return Arrays.stream(citizens).collect(Collectors.toMap(Function.identity(), (citizen) -> {
			var of = others.getOrDefault(citizen, new Others(citizen, 0, 0, 0, false));
			return new Belongings(cases.getOrDefault(citizen, List.of()), of.consents(), of.representatives(),
					of.powers(), of.guarded());
		}));
	}

	private record Others(UUID id, long consents, long representatives, long powers, boolean guarded) {
	}

}
