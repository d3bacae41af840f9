package dk.borgerraadgiver.inquiry;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What two people wrote differently about the same inquiry.
 */
final class Differences {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final InquiryForm mine;

	private final InquiryForm saved;

	private final Map<UUID, String> names;

	private Differences(InquiryForm mine, InquiryForm saved, Map<UUID, String> names) {
		this.mine = mine;
		this.saved = saved;
		this.names = names;
	}

	/**
	 * Compares two versions.
	 * @param names what codes and citizens are called
	 */
	static List<Difference> between(InquiryForm mine, InquiryForm saved, Map<UUID, String> names) {
		var both = new Differences(mine, saved, names);
		return Stream
			.of(both.field("receivedOn", (form) -> form.receivedOn() == null ? "" : DAY.format(form.receivedOn())),
					both.field("receivedTime",
							(form) -> form.receivedTime() == null ? "" : TIME.format(form.receivedTime())),
					both.field("eventOn", (form) -> form.eventOn() == null ? "" : DAY.format(form.eventOn())),
					both.field("typeId", (form) -> both.name(form.typeId())),
					both.field("channelId", (form) -> both.name(form.channelId())),
					both.field("citizenId", (form) -> both.name(form.citizenId())),
					both.field("subject", (form) -> Objects.requireNonNullElse(form.subject(), "")),
					both.field("text", (form) -> Objects.requireNonNullElse(form.text(), "")),
					both.field("rows", both::rows), both.field("askerRole", (form) -> noted(form).askerRole()),
					both.field("askerName", (form) -> noted(form).askerName()),
					both.field("advice", (form) -> noted(form).advice()),
					both.field("background", (form) -> noted(form).background()),
					both.field("question", (form) -> noted(form).question()))
			.filter(Difference::isReal)
			.toList();
	}

	private static Particulars noted(InquiryForm form) {
		return form.particularsTyped().noted();
	}

	private Difference field(String field, Function<InquiryForm, String> value) {
		return new Difference(field, value.apply(this.mine), value.apply(this.saved));
	}

	private String rows(InquiryForm form) {
		return form.rowsOrNone()
			.stream()
			.filter((row) -> !row.isBlank())
			.map((row) -> Stream.of(name(row.categoryId()), name(row.departmentId()))
				.filter((name) -> !name.isEmpty())
				.collect(Collectors.joining(" – ")))
			.collect(Collectors.joining("\n"));
	}

	private String name(@Nullable UUID id) {
		return (id != null) ? this.names.getOrDefault(id, "?") : "";
	}

	/**
	 * One field that differs.
	 *
	 * @param field the form's field
	 * @param mine what this advisor typed
	 * @param saved what the other one saved
	 */
	record Difference(String field, String mine, String saved) {

		// browsers send line breaks as CR LF
		boolean isReal() {
			return !this.mine.lines().toList().equals(this.saved.lines().toList());
		}

	}

}
