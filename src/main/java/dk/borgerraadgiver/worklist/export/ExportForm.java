package dk.borgerraadgiver.worklist.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.worklist.file.ExportFormat;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which cases leave, and how.
 *
 * @param id made with the form: sent twice it is one export
 * @param format the kind of file
 * @param persons whether with subjects and citizens' names, which may tell of people
 * @param numbers the cases' numbers with blanks between, when they were chosen one by one
 * @param filter otherwise what found them
 * @param order the column and direction they are sorted by
 */
record ExportForm(UUID id, @NotNull(message = "{worklist.export.format.missing}") @Nullable ExportFormat format,
		@Nullable Boolean persons, @Nullable String numbers, @Nullable String filter, @Nullable String order) {

	/** For all that a filter finds. */
	static ExportForm ofAll(String filter, @Nullable String order) {
		return new ExportForm(UUID.randomUUID(), ExportFormat.XLSX, false, null, filter, order);
	}

	/** For cases chosen one by one. */
	static ExportForm of(List<OpenCase> cases, String filter, @Nullable String order) {
		String numbers = cases.stream().map((one) -> one.number().toString()).collect(Collectors.joining(" "));
		return new ExportForm(UUID.randomUUID(), ExportFormat.XLSX, false, numbers, filter, order);
	}

	/** Whether they were chosen one by one. */
	boolean isChosen() {
		return this.numbers != null;
	}

	List<CaseNumber> chosen() {
		return Arrays.stream(Objects.requireNonNullElse(this.numbers, "").split(" ", -1))
			.filter((text) -> !text.isBlank())
			.map(CaseNumber::parse)
			.toList();
	}

	boolean withPersons() {
		return Boolean.TRUE.equals(this.persons);
	}

	/** The list somebody came from. */
	public String list() {
		return (this.filter == null || this.filter.isEmpty()) ? "/henvendelser" : "/henvendelser?" + this.filter;
	}

}
