package dk.borgerraadgiver.codelist;

/**
 * How much a code is used. Only counts: who keeps the lists sees no cases.
 *
 * @param inquiries inquiries that carry it, themselves or in a matter
 * @param matters complaint matters that carry it
 */
record CodeUse(long inquiries, long matters) {

	static final CodeUse NONE = new CodeUse(0, 0);

	public boolean isNone() {
		return this.inquiries == 0 && this.matters == 0;
	}

}
