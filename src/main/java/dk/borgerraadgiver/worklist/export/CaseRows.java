package dk.borgerraadgiver.worklist.export;

import java.io.IOException;

import dk.borgerraadgiver.inquiry.InquiryRow;

/**
 * A file that takes cases one by one; closing it finishes it.
 */
interface CaseRows extends AutoCloseable {

	void add(InquiryRow row);

	@Override
	void close() throws IOException;

}
