package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One code on the administrator's screen.
 *
 * @param path the list it belongs to
 * @param code how it stands
 * @param use how much it is used
 * @param names what it has been called, the oldest first
 */
record CodePage(ListPath path, CodeRow code, CodeUse use, List<PastName> names) {

	public String href() {
		return this.path.href() + "/" + this.code.id();
	}

	public boolean canChange() {
		return this.code.validTo() == null;
	}

	public boolean canMove() {
		return canChange() && this.path.hasTwoLevels();
	}

	public boolean canRevive() {
		return this.code.validTo() != null;
	}

	public boolean canDelete() {
		return this.use.isNone();
	}

	public boolean canMean() {
		return !this.path.meanings().isEmpty();
	}

	/** What it counts as can be chosen from this. */
	public List<Meaning> meanings() {
		return this.path.meanings();
	}

	public @Nullable LocalDate endedFrom() {
		return this.code.endedFrom();
	}

}
