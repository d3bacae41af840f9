package dk.borgerraadgiver.report.binding;

/**
 * What stands between braces can't be understood; carries what to tell the writer.
 */
@SuppressWarnings("serial") // never leaves this package
final class Misread extends RuntimeException {

	private final Meaning.Wrong wrong;

	Misread(Meaning.Wrong wrong) {
		super(wrong.key());
		this.wrong = wrong;
	}

	static Misread of(String key, String... arguments) {
		return new Misread(Meaning.Wrong.of(key, arguments));
	}

	Meaning.Wrong wrong() {
		return this.wrong;
	}

}
