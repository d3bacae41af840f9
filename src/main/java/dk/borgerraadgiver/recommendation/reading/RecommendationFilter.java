package dk.borgerraadgiver.recommendation.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.recommendation.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations a list shows; stands in the URL. Words it does not know ask for
 * nothing.
 *
 * @param status how far they have come
 * @param afdeling a department they are addressed to, or {@link #EVERYBODY}; a group
 * stands for all that is under it, a department for those merged into it
 * @param aar the year they were given
 * @param opfoelgning when they are to be followed up
 * @param tekst words that stand in them
 * @param sorter the column to sort by and the direction, as {@code titel-stigende}
 */
public record RecommendationFilter(@Nullable String status, @Nullable String afdeling, @Nullable String aar,
		@Nullable String opfoelgning, @Nullable String tekst, @Nullable String sorter) {

	/** Stands for those addressed to the whole municipality. */
	static final String EVERYBODY = "hele-kommunen";

	private static final String ADDRESS = "/anbefalinger";

	/** When a recommendation is to be followed up; the words stand in URLs. */
	public enum Due {

		FORFALDEN("r.follow_up_on <= :today"),

		SNART("r.follow_up_on between :today and cast(:today as date) + 30"),

		SENERE("r.follow_up_on > cast(:today as date) + 30"),

		INGEN("r.follow_up_on is null");

		private final String condition;

		Due(String condition) {
			this.condition = condition;
		}

		/** The word it has in an address. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The columns a list can be sorted by; the words stand in URLs. */
	public enum Column {

		GIVET("r.given_on %1$s, r.title collate \"da-x-icu\""),

		TITEL("r.title collate \"da-x-icu\" %1$s"),

		STATUS("""
				array_position(array['PROPOSED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'CARRIED_OUT', 'OUTDATED'], r.status) %1$s,
				r.given_on desc"""),

		OPFOELGNING("r.follow_up_on %1$s nulls last, r.given_on");

		private final String order;

		Column(String order) {
			this.order = order;
		}

	}

	/** Without what only the office knows. */
	RecommendationFilter ofOthers() {
		return new RecommendationFilter(this.status, this.afdeling, this.aar, null, this.tekst,
				(column() == Column.OPFOELGNING) ? null : this.sorter);
	}

	Optional<RecommendationStatus> chosenStatus() {
		return RecommendationStatus.of(this.status);
	}

	Optional<Integer> year() {
		return Optional.ofNullable(this.aar).filter((text) -> text.matches("[0-9]{4}")).map(Integer::valueOf);
	}

	Optional<Due> due() {
		return Arrays.stream(Due.values()).filter((one) -> one.word().equals(this.opfoelgning)).findFirst();
	}

	boolean toEverybody() {
		return EVERYBODY.equals(this.afdeling);
	}

	@Nullable UUID department() {
		try {
			return (this.afdeling != null && !toEverybody()) ? UUID.fromString(this.afdeling) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	public Column column() {
		String name = Objects.requireNonNullElse(this.sorter, "").split("-", 2)[0].toUpperCase(Locale.ROOT);
		return Arrays.stream(Column.values())
			.filter((column) -> column.name().equals(name))
			.findFirst()
			.orElse(Column.GIVET);
	}

	public boolean descending() {
		return (this.sorter != null) ? !this.sorter.endsWith("-stigende") : column() == Column.GIVET;
	}

	/** What a click on a column's heading asks for. */
	public String sortedBy(String heading) {
		var column = Column.valueOf(heading);
		boolean turned = (column == column()) ? !descending() : column == Column.GIVET;
		return column.name().toLowerCase(Locale.ROOT) + (turned ? "-faldende" : "-stigende");
	}

	String order() {
		return column().order.formatted(descending() ? "desc" : "asc") + ", r.id";
	}

	/** The SQL conditions on {@code recommendation r} besides status and year. */
	String where() {
		List<String> conditions = new ArrayList<>(List.of("true"));
		if (toEverybody()) {
			conditions.add("not exists (select from recommendation_department d where d.recommendation_id = r.id)");
		}
		else if (department() != null) {
			conditions
				.add("""
						r.id in (select d.recommendation_id from recommendation_department d
						         where d.department_id in (select k.code_id from code_as_of(:today) asked
						                                   join code_as_of(:today) k on asked.resolved_id in (k.resolved_id, k.group_id)
						                                   where asked.code_id = :department))""");
		}
		due().ifPresent((one) -> conditions.add(one.condition));
		for (int i = 0; i < words().size(); i++) {
			conditions.add(
					"folded_text(r.title || ' ' || r.text || ' ' || r.background) like '%%' || folded_text(:word%d) || '%%'"
						.formatted(i));
		}
		return String.join("\nand ", conditions);
	}

	/** The values of the conditions. */
	Map<String, @Nullable Object> parameters(LocalDate today) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("today", today);
		parameters.put("department", department());
		parameters.put("status", chosenStatus().map(Enum::name).orElse(null));
		parameters.put("year", year().orElse(null));
		for (int i = 0; i < words().size(); i++) {
			parameters.put("word" + i, words().get(i).replaceAll("([\\\\%_])", "\\\\$1"));
		}
		return parameters;
	}

	private List<String> words() {
		return Arrays.stream(Objects.requireNonNullElse(this.tekst, "").strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(8)
			.toList();
	}

	public boolean isNarrow() {
		return !chosen().isEmpty();
	}

	/** Whether more is asked for than a status. */
	public boolean isDetailed() {
		return chosen().keySet().stream().anyMatch((name) -> !name.equals("status"));
	}

	/** What is chosen, as it stands in a URL; the order of the rows is no part of it. */
	public Map<String, String> chosen() {
		var chosen = new LinkedHashMap<String, String>();
		chosenStatus().ifPresent((one) -> chosen.put("status", one.word()));
		if (toEverybody() || department() != null) {
			chosen.put("afdeling", String.valueOf(this.afdeling));
		}
		year().ifPresent((year) -> chosen.put("aar", year.toString()));
		due().ifPresent((one) -> chosen.put("opfoelgning", one.word()));
		if (!words().isEmpty()) {
			chosen.put("tekst", String.join(" ", words()));
		}
		return chosen;
	}

	/** The list's address with another status, or with all. */
	public String withStatus(@Nullable RecommendationStatus other) {
		var chosen = new LinkedHashMap<>(chosen());
		chosen.remove("status");
		if (other != null) {
			chosen.put("status", other.word());
		}
		return address(ADDRESS, chosen);
	}

	/** What is chosen and the order, as they stand in the list's address. */
	String query() {
		String address = address(ADDRESS, chosen());
		return address.substring(Math.min(ADDRESS.length() + 1, address.length()));
	}

	private String address(String path, Map<String, String> chosen) {
		var all = new LinkedHashMap<>(chosen);
		if (this.sorter != null) {
			all.put("sorter", this.sorter);
		}
		String query = all.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path : path + "?" + query;
	}

}
