package dk.borgerraadgiver.worklist.bulk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to which cases.
 *
 * @param id made with the form: sent twice it is still done once
 * @param handling the action's word
 * @param cases each case's number and version, as {@code 2026-0042.3}, with blanks
 * between
 * @param back the list's filter, to go back to
 * @param svar what was answered where it was asked once more
 */
record BulkForm(UUID id, String handling, @Nullable String cases, @Nullable String back, @Nullable Answer svar) {

	/** To do it, or to choose anew. */
	enum Answer {

		NONE, YES, BACK

	}

	static BulkForm of(String handling, List<OpenCase> cases, String back) {
		return new BulkForm(UUID.randomUUID(), handling, text(cases), back, null);
	}

	BulkForm upTo(List<OpenCase> cases) {
		return new BulkForm(this.id, this.handling, text(cases), this.back, null);
	}

	/** The versions the cases had when they were shown. */
	Map<CaseNumber, Long> versions() {
		var versions = new LinkedHashMap<CaseNumber, Long>();
		try {
			Arrays.stream(Objects.requireNonNullElse(this.cases, "").split(" ", -1))
				.filter((text) -> !text.isBlank())
				.map((text) -> text.split("\\.", 2))
				.forEach((parts) -> versions.put(CaseNumber.parse(parts[0]), Long.parseLong(parts[1])));
		}
		catch (NumberFormatException | ArrayIndexOutOfBoundsException ex) {
			throw new NotFound("not cases");
		}
		return versions;
	}

	/** The list somebody came from. */
	public String list() {
		return (this.back == null || this.back.isEmpty()) ? "/henvendelser" : "/henvendelser?" + this.back;
	}

	private static String text(List<OpenCase> cases) {
		return cases.stream().map((one) -> one.number() + "." + one.version()).collect(Collectors.joining(" "));
	}

}
