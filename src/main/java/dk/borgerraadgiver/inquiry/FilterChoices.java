package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Colleagues.Colleague;

/**
 * What cases can be narrowed by, the same in the list and in the search.
 *
 * @param codes types, channels, departments and categories
 * @param advisors everybody who may have had a case
 */
public record FilterChoices(CodeLists codes, List<Colleague> advisors) {

	public List<InquiryFilter.Status> statuses() {
		return List.of(InquiryFilter.Status.values());
	}

	public List<InquiryFilter.Due> dues() {
		return List.of(InquiryFilter.Due.values());
	}

	public UUID nobody() {
		return InquiryFilter.NOBODY;
	}

}
