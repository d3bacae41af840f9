package dk.borgerraadgiver.mediation;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The mediations and observed meetings on the case page.
 */
@Component
@Order(60)
class ProceedingsPart implements CasePart {

	private final MediationReader reader;

	ProceedingsPart(MediationReader reader) {
		this.reader = reader;
	}

	@Override
	public Place place() {
		return Place.MAIN;
	}

	@Override
	public String template() {
		return "mediation/part";
	}

	@Override
	public String trace() {
		return """
				(exists (select from mediation m where m.inquiry_id = i.id)
				 or exists (select from observation o where o.inquiry_id = i.id))""";
	}

	@Override
	public @Nullable List<ProceedingRow> read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		var rows = this.reader.of(opened);
		return rows.isEmpty() ? null : rows;
	}

}
