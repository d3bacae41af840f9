package dk.borgerraadgiver.search.reading;

/**
 * The text of a document.
 *
 * @param text without markup
 * @param cutShort whether there was more than is kept
 */
record DocumentText(String text, boolean cutShort) {

	/** Without the text. */
	@Override
	public String toString() {
		return "DocumentText[" + this.text.length() + "]";
	}

}
