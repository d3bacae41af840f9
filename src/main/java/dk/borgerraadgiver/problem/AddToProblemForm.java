package dk.borgerraadgiver.problem;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which problem a case belongs to: one that is there, or a new one.
 *
 * @param id of the new problem, made with the form
 * @param problemId the problem chosen
 * @param title what a new problem is called
 */
record AddToProblemForm(UUID id, @Nullable UUID problemId, @Size(max = 200) @Nullable String title) {

	static AddToProblemForm blank() {
		return new AddToProblemForm(UUID.randomUUID(), null, null);
	}

	/** Exactly one of the two. */
	boolean isClear() {
		return (this.problemId == null) != (this.title == null);
	}

	ProblemForm named() {
		return new ProblemForm(this.id, this.title, null, ProblemStatus.WATCHED, null);
	}

}
