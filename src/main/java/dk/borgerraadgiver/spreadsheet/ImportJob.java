package dk.borgerraadgiver.spreadsheet;

import java.util.UUID;

import dk.borgerraadgiver.spreadsheet.plan.ImportCounts;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param id made when it was uploaded
 * @param fileName what it was called
 * @param state how far it has come
 * @param failure why it failed, a message of the bundles
 * @param done inquiries written so far
 * @param total inquiries to write
 * @param counts what it came to, once it is done
 */
record ImportJob(UUID id, String fileName, State state, @Nullable String failure, int done, int total,
		ImportCounts counts) {

	/**
	 * How far a file has come.
	 */
	enum State {

		/** Uploaded; its names are being sorted out. */
		DRAFT,

		/** Confirmed; cases are being written. */
		RUNNING,

		/** Everything is in. */
		DONE,

		/** Nothing is in. */
		FAILED

	}

	public boolean isRunning() {
		return this.state == State.RUNNING;
	}

	/** The colour of its state in a list. */
	public String colour() {
		return switch (this.state) {
			case DRAFT -> "plain";
			case RUNNING -> "info";
			case DONE -> "success";
			case FAILED -> "error";
		};
	}

}
