package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts where codes are used.
 */
@Repository
class CodeUses {

	private final JdbcClient jdbc;

	CodeUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every code of a list that is in use, a group with what stands under it today. */
	Map<UUID, CodeUse> of(CodeList list, LocalDate today) {
		Map<UUID, CodeUse> uses = new HashMap<>();
		this.jdbc.sql("""
				with place as (
					select distinct on (code_id) code_id, parent_id
					from code_name where valid_from <= :today order by code_id, valid_from desc
				)
				select counted.code_id, count(distinct inquiry_id) as inquiries, count(distinct matter_id) as matters
				from (%s) used
				left join place on place.code_id = used.code_id
				cross join lateral (values (used.code_id), (place.parent_id)) counted (code_id)
				where counted.code_id is not null
				group by counted.code_id
				""".formatted(used(list)))
			.param("today", today)
			.query((RowCallbackHandler) (row) -> uses.put(row.getObject("code_id", UUID.class),
					new CodeUse(row.getLong("inquiries"), row.getLong("matters"))));
		return uses;
	}

	/** What of the use of some codes was received from one day to another. */
	CodeUse between(CodeList list, Collection<UUID> codes, LocalDate first, LocalDate last) {
		return this.jdbc.sql("""
				select count(distinct used.inquiry_id) as inquiries, count(distinct used.matter_id) as matters
				from (%s) used
				join inquiry i on i.id = used.inquiry_id
				where used.code_id in (:codes) and i.received_on between :first and :last
				""".formatted(used(list)))
			.param("codes", codes)
			.param("first", first)
			.param("last", last)
			.query((row, number) -> new CodeUse(row.getLong("inquiries"), row.getLong("matters")))
			.single();
	}

	// A code's column is called after its list wherever it is used.
	private static String used(CodeList list) {
		String column = list.name().toLowerCase(Locale.ROOT) + "_id";
		String ofInquiry = switch (list) {
			case DEPARTMENT -> """
					select department_id as code_id, inquiry_id, null::uuid as matter_id from inquiry_department
					union all
					select department_id, inquiry_id, null from consent
					union all
					select department_id, inquiry_id, null from forwarding""";
			case CATEGORY -> "";
			case TYPE, CHANNEL, METHOD, RESULT, MERIT, GROUND ->
				"select %s as code_id, id as inquiry_id, null::uuid as matter_id from inquiry where %<s is not null"
					.formatted(column);
		};
		String ofMatter = switch (list) {
			case TYPE, CHANNEL -> "";
			case DEPARTMENT, CATEGORY, METHOD, RESULT, MERIT, GROUND ->
				"select %s as code_id, inquiry_id, id as matter_id from complaint_matter where %<s is not null"
					.formatted(column);
		};
		return ofInquiry + (ofInquiry.isEmpty() || ofMatter.isEmpty() ? "" : " union all ") + ofMatter;
	}

}
