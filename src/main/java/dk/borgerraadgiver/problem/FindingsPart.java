package dk.borgerraadgiver.problem;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseKind;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Findings on the page of an own-initiative case.
 */
@Component
@Order(20)
class FindingsPart implements CasePart {

	private final FindingDesk desk;

	FindingsPart(FindingDesk desk) {
		this.desk = desk;
	}

	@Override
	public Place place() {
		return Place.MAIN;
	}

	@Override
	public String template() {
		return "problem/findings";
	}

	@Override
	public @Nullable Findings read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return (opened.kind() == CaseKind.OWN_INITIATIVE) ? this.desk.read(opened) : null;
	}

}
