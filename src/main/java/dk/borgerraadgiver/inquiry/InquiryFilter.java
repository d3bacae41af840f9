package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which inquiries a list shows. Stands in the URL, so it never holds personal data.
 *
 * @param nummer the case number, or the number the office had before
 * @param fra received on this day or later
 * @param til received on this day or earlier
 * @param status open or closed
 * @param type kind of inquiry
 * @param kanal how it reached the office
 * @param afdeling department concerned; a group stands for all that is under it, a
 * department for those merged into it
 * @param kategori category of a matter; a group stands for all that is under it
 * @param frist only those whose next deadline lies there
 * @param mine only the viewer's own
 * @param raadgiver only this advisor's, or {@link #NOBODY}'s
 * @param sorter the column to sort by and the direction, as {@code emne-stigende}
 */
public record InquiryFilter(@Nullable String nummer, @Nullable LocalDate fra, @Nullable LocalDate til,
		@Nullable Status status, @Nullable UUID type, @Nullable UUID kanal, @Nullable UUID afdeling,
		@Nullable UUID kategori, @Nullable Due frist, @Nullable Boolean mine, @Nullable UUID raadgiver,
		@Nullable String sorter) {

	/** All there is. */
	public static final InquiryFilter ALL = new InquiryFilter(null, null, null, null, null, null, null, null, null,
			null, null, null);

	/** Stands for cases that no advisor has. */
	public static final UUID NOBODY = new UUID(0, 0);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	/** Open or closed; the words stand in URLs. */
	public enum Status {

		AABEN("not exists (select 1 from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)"),

		AFSLUTTET("exists (select 1 from inquiry_closing s where s.inquiry_id = i.id and s.reopened_on is null)");

		private final String condition;

		Status(String condition) {
			this.condition = condition;
		}

	}

	/** Where the next deadline of a case lies; the words stand in URLs. */
	public enum Due {

		OVER("<"),

		IDAG("=");

		private final String comparison;

		Due(String comparison) {
			this.comparison = comparison;
		}

	}

	/** The columns a list can be sorted by; the words stand in URLs. */
	public enum Column {

		NUMMER("i.case_year %1$s, i.case_sequence %1$s"),

		MODTAGET("i.received_on %1$s, i.case_year %1$s, i.case_sequence %1$s"),

		EMNE("lower(i.subject) collate \"da-x-icu\" %1$s, i.case_year, i.case_sequence"),

		BORGER("lower(c.name) collate \"da-x-icu\" %1$s nulls last, i.case_year, i.case_sequence"),

		RAADGIVER("lower(a.full_name) collate \"da-x-icu\" %1$s nulls last, i.case_year, i.case_sequence"),

		FRIST("due.due_on %1$s nulls last, i.received_on, i.case_year, i.case_sequence"),

		STATUS("closed.closed_on %1$s nulls first, i.received_on %1$s, i.case_year, i.case_sequence");

		private final String order;

		Column(String order) {
			this.order = order;
		}

		/** What comes first when the column is chosen: the newest, or A. */
		boolean beginsDescending() {
			return this == NUMMER || this == MODTAGET || this == STATUS;
		}

	}

	public Column column() {
		String name = Objects.requireNonNullElse(this.sorter, "").split("-", 2)[0].toUpperCase(Locale.ROOT);
		return Arrays.stream(Column.values())
			.filter((column) -> column.name().equals(name))
			.findFirst()
			.orElse(Column.MODTAGET);
	}

	public boolean descending() {
		return (this.sorter != null) ? !this.sorter.endsWith("-stigende") : column().beginsDescending();
	}

	/** What a click on a column's heading asks for. */
	public String sortedBy(String heading) {
		var column = Column.valueOf(heading);
		boolean descending = (column == column()) ? !descending() : column.beginsDescending();
		return column.name().toLowerCase(Locale.ROOT) + (descending ? "-faldende" : "-stigende");
	}

	String order() {
		return column().order.formatted(descending() ? "desc" : "asc");
	}

	/** The SQL conditions on {@code inquiry i}, joined by {@code and}. */
	public String where() {
		List<String> conditions = new ArrayList<>(List.of("true"));
		if (this.nummer != null) {
			conditions.add("""
					((i.case_year, i.case_sequence) = (cast(:year as int), cast(:sequence as int))
					 or lower(i.external_number) = lower(:nummer))""");
		}
		if (this.fra != null) {
			conditions.add("i.received_on >= :fra");
		}
		if (this.til != null) {
			conditions.add("i.received_on <= :til");
		}
		if (this.status != null) {
			conditions.add(this.status.condition);
		}
		if (this.type != null) {
			conditions.add("i.type_id in (%s)".formatted(selfAndBelow(":type")));
		}
		if (this.kanal != null) {
			conditions.add("i.channel_id in (%s)".formatted(selfAndBelow(":kanal")));
		}
		if (this.afdeling != null) {
			conditions.add("""
					i.id in (select inquiry_id from complaint_matter where department_id in (%1$s)
					         union all select inquiry_id from inquiry_department where department_id in (%1$s))"""
				.formatted(selfAndBelow(":afdeling")));
		}
		if (this.kategori != null) {
			conditions.add("i.id in (select inquiry_id from complaint_matter where category_id in (%s))"
				.formatted(selfAndBelow(":kategori")));
		}
		if (this.frist != null) {
			conditions.add("i.id in (select d.inquiry_id from inquiry_deadline d where d.due_on %s :today)"
				.formatted(this.frist.comparison));
		}
		if (onlyMine()) {
			conditions.add("i.advisor_id = :viewer");
		}
		if (this.raadgiver != null) {
			conditions.add(NOBODY.equals(this.raadgiver) ? "i.advisor_id is null" : "i.advisor_id = :raadgiver");
		}
		return String.join("\nand ", conditions);
	}

	/**
	 * What counts today as a code or stands under it; of a code that was merged, what its
	 * successor has.
	 */
	private static String selfAndBelow(String parameter) {
		return """
				select k.code_id from code_as_of(:today) asked
				join code_as_of(:today) k on asked.resolved_id in (k.resolved_id, k.group_id)
				where asked.code_id = %s""".formatted(parameter);
	}

	/** The values of the conditions, and the viewer. */
	public Map<String, @Nullable Object> parameters(UUID viewer, LocalDate today) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		var number = Optional.ofNullable(this.nummer).flatMap(CaseNumber::typed);
		parameters.put("nummer", (this.nummer != null) ? this.nummer.strip() : null);
		parameters.put("year", number.map(CaseNumber::year).orElse(null));
		parameters.put("sequence", number.map(CaseNumber::sequence).orElse(null));
		parameters.put("fra", this.fra);
		parameters.put("til", this.til);
		parameters.put("type", this.type);
		parameters.put("kanal", this.kanal);
		parameters.put("afdeling", this.afdeling);
		parameters.put("kategori", this.kategori);
		parameters.put("raadgiver", this.raadgiver);
		parameters.put("viewer", viewer);
		parameters.put("today", today);
		return parameters;
	}

	private boolean onlyMine() {
		return Boolean.TRUE.equals(this.mine);
	}

	public boolean isNarrow() {
		return !chosen().isEmpty();
	}

	/** What is chosen, as it stands in a URL; the order of the rows is no part of it. */
	public Map<String, String> chosen() {
		var chosen = new LinkedHashMap<String, String>();
		put(chosen, "nummer", this.nummer);
		put(chosen, "fra", (this.fra != null) ? DAY.format(this.fra) : null);
		put(chosen, "til", (this.til != null) ? DAY.format(this.til) : null);
		put(chosen, "status", this.status);
		put(chosen, "frist", this.frist);
		put(chosen, "type", this.type);
		put(chosen, "kanal", this.kanal);
		put(chosen, "afdeling", this.afdeling);
		put(chosen, "kategori", this.kategori);
		put(chosen, "mine", onlyMine() ? true : null);
		put(chosen, "raadgiver", this.raadgiver);
		return chosen;
	}

	private static void put(Map<String, String> chosen, String name, @Nullable Object value) {
		if (value != null) {
			chosen.put(name, value.toString());
		}
	}

}
