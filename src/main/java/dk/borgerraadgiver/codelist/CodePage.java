package dk.borgerraadgiver.codelist;

import java.util.List;

/**
 * One code on the administrator's screen.
 *
 * @param path the list it belongs to
 * @param code how it stands
 * @param use how much it is used
 * @param names what it has been called, the oldest first
 * @param under what stands under it and may be used
 * @param referredTo whether another code needs it
 */
record CodePage(ListPath path, CodeRow code, CodeUse use, List<PastName> names, List<CodeRow> under,
		boolean referredTo) {

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
		return this.use.isNone() && !this.referredTo;
	}

	/** Whether others can be added under it. */
	public boolean isGroup() {
		return canMove() && this.code.groupId() == null;
	}

	public boolean canMean() {
		return !this.path.meanings().isEmpty();
	}

	/** What it counts as can be chosen from this. */
	public List<Meaning> meanings() {
		return this.path.meanings();
	}

}
