package dk.borgerraadgiver.worklist;

import java.util.List;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.InquiryFilter;
import dk.borgerraadgiver.inquiry.InquiryList;
import dk.borgerraadgiver.inquiry.InquiryRow;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.stereotype.Component;

/**
 * Finds the cases that were picked from the list.
 */
@Component
public class PickedCases {

	private final InquiryList list;

	PickedCases(InquiryList list) {
		this.list = list;
	}

	/**
	 * Those of them the viewer may see.
	 * @param most no more than so many
	 */
	public List<OpenCase> find(Picked picked, InquiryFilter filter, int most, Viewer viewer) {
		return switch (picked.extent()) {
			case VALGTE -> this.list.all(picked.numbers(), viewer);
			case SIDE -> this.list.all(
					this.list.find(filter, picked.page(), viewer).rows().stream().map(InquiryRow::number).toList(),
					viewer);
			case ALLE -> this.list.all(filter, most, viewer);
		};
	}

}
