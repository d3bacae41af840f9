package dk.borgerraadgiver.inquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the advisor types about a case without a citizen.
 */
record ParticularsForm(@Size(max = 200) @Nullable String askerRole, @Size(max = 200) @Nullable String askerName,
		@Size(max = 20_000) @Nullable String advice, @Size(max = 20_000) @Nullable String background,
		@Size(max = 20_000) @Nullable String question) {

	static final ParticularsForm BLANK = new ParticularsForm(null, null, null, null, null);

	static ParticularsForm of(Particulars noted) {
		return new ParticularsForm(noted.askerRole(), noted.askerName(), noted.advice(), noted.background(),
				noted.question());
	}

	Particulars noted() {
		return new Particulars(text(this.askerRole), text(this.askerName), text(this.advice), text(this.background),
				text(this.question));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	/** Never prints what was told. */
	@Override
	public String toString() {
		return "ParticularsForm";
	}

}
