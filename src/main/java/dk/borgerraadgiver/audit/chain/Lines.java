package dk.borgerraadgiver.audit.chain;

/**
 * The lines of the log as the chain reads them: every column, in a fixed order.
 */
final class Lines {

	/** An entry {@code e}. */
	static final String ENTRY = """
			jsonb_build_array('entry', e.id, (extract(epoch from e.at) * 1000000)::bigint, e.account_id, e.act, e.place,
			                  e.cases, e.persons, e.subject, e.status, e.purpose, e.address, e.request)::text""";

	/** A change {@code c}. */
	static final String CHANGE = """
			jsonb_build_array('change', c.id, (extract(epoch from c.at) * 1000000)::bigint, c.account_id, c.request,
			                  c.by_role, c.what, c.row_key, c.way, c.fields)::text""";

	private Lines() {
	}

}
