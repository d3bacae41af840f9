package dk.borgerraadgiver.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody had typed when the session ended.
 *
 * @param owner whose text it is
 * @param path where the form was on its way to, with its query string
 * @param fields the names and values as they were sent
 */
record KeptForm(UUID owner, String path, Map<String, List<String>> fields) {

	/** The parameter that marks a form sent again after signing in. */
	static final String RESUMED = "_genoptag";

	/** The hidden field of every form that says whose it is. */
	static final String OWNER = "_bruger";

}
