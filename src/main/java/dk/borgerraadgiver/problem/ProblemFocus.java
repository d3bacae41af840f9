package dk.borgerraadgiver.problem;

import java.time.Clock;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks the problems focus areas come from. Whoever keeps the focus areas says so, in the
 * transaction that changes them; nobody else sets that status.
 */
@Service
public class ProblemFocus {

	private final Problems problems;

	private final Clock clock;

	ProblemFocus(Problems problems, Clock clock) {
		this.problems = problems;
		this.clock = clock;
	}

	/** Says whether a problem is in focus. What says so already stays as it is. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void mark(UUID problem, boolean inFocus, Viewer viewer) {
		this.problems.findById(problem).ifPresent((one) -> {
			if (one.isInFocus() != inFocus) {
				one.focus(inFocus, viewer.id(), this.clock.instant());
				this.problems.saveAndFlush(one);
			}
		});
	}

}
