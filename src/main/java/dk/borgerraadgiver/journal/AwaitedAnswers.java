package dk.borgerraadgiver.journal;

import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Answers the office waits for. What is noted may be one of them, so that an answer and
 * its documents come into the case in one step.
 */
public interface AwaitedAnswers {

	/** Those of a case, the longest awaited first. */
	List<Awaited> in(OpenCase opened);

	/**
	 * An awaited answer has come and is noted as an entry; in the caller's transaction.
	 * @throws RuleBroken when nobody waits for it any more, or it would come before it
	 * was asked for
	 */
	void came(OpenCase opened, UUID id, NewEntry entry, Viewer viewer);

	/**
	 * An answer somebody owes.
	 *
	 * @param id what is waited for
	 * @param from who owes it
	 * @param askedOn the day it was asked for, as it is read
	 */
	record Awaited(UUID id, String from, String askedOn) implements Choice {

		@Override
		public String name() {
			return this.from + " (" + this.askedOn + ")";
		}

		@Override
		public @Nullable String group() {
			return null;
		}

	}

}
