package dk.borgerraadgiver.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.demo.DemoDepartments.Department;
import dk.borgerraadgiver.demo.DemoInquiry.Matter;
import dk.borgerraadgiver.demo.DemoInquiry.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Invents the inquiries of the demo office, in the order they were received.
 */
class DemoCases {

	private static final Weighted<String> TYPES = Weighted.of("klage 52; vejledning 20; vejvisning 10; udredning 4; "
			+ "observatør/bisidder 3; mægling 3; medarbejdersparring 6; egen drift 1; - 1");

	private static final Weighted<String> CHANNELS = Weighted.of("telefon 45; e-mail 25; Digital Post 8; "
			+ "personligt fremmøde 7; aftalt møde 5; åben rådgivning 5; brev 2; hjemmebesøg 1; andet 1; - 1");

	private static final Weighted<Integer> COMPLAINTS = new Weighted<>();

	private static final Weighted<Integer> QUESTIONS = new Weighted<>();

	static {
		COMPLAINTS.add(1, 38);
		COMPLAINTS.add(2, 30);
		COMPLAINTS.add(3, 20);
		COMPLAINTS.add(4, 9);
		COMPLAINTS.add(5, 3);
		QUESTIONS.add(0, 45);
		QUESTIONS.add(1, 40);
		QUESTIONS.add(2, 15);
	}

	private static final int ANONYMOUS = 9;

	private static final int SECOND_ADVISOR = 32;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", Locale.of("da"));

	private final Chance chance;

	private final DemoCodes codes;

	private final DemoDepartments departments;

	private final DemoCitizens citizens;

	private final DemoLife life;

	private final DemoOutcomes outcomes;

	private final Weighted<Theme> themes = new Weighted<>();

	DemoCases(Chance chance, DemoCodes codes, DemoDepartments departments, DemoCitizens citizens, DemoLife life) {
		this.chance = chance;
		this.codes = codes;
		this.departments = departments;
		this.citizens = citizens;
		this.life = life;
		this.outcomes = new DemoOutcomes(chance, codes);
		for (String[] row : Words.rows("categories")) {
			var theme = new Theme(codes.id(CodeList.CATEGORY, row[0]), row[2], row[3]);
			this.themes.add(theme, Double.parseDouble(row[1]));
		}
	}

	List<DemoInquiry> invent(int inquiries, int months) {
		return this.life.daysOfReceipt(inquiries, months).stream().map(this::inquiry).toList();
	}

	private DemoInquiry inquiry(LocalDate day) {
		String type = TYPES.pick(this.chance);
		boolean sparring = "medarbejdersparring".equals(type);
		boolean own = "egen drift".equals(type);
		var closings = this.life.closings(type, day);
		boolean open = closings.isEmpty() || closings.getLast().reopenedOn() != null;
		var department = this.departments.pick(this.chance, day);
		String topic = this.chance.oneOf(department.topics());
		var themes = themes(count(type));
		var matters = matters(themes, department, day, open);
		boolean concerned = matters.isEmpty() && this.chance.percent(75);
		String channel = sparring ? "via medarbejder" : CHANNELS.pick(this.chance);
		return new DemoInquiry(this.chance.id(), day, this.life.timeOfReceipt(day), this.codes.id(CodeList.TYPE, type),
				own ? null : this.codes.id(CodeList.CHANNEL, channel), (sparring || own) ? null : citizen(),
				subject(type, topic, themes), description(type, topic, themes, day),
				(open || !matters.isEmpty()) ? Outcome.NONE : this.outcomes.ofQuestion(type),
				this.chance.percent(SECOND_ADVISOR), concerned ? List.of(department.id()) : List.of(), matters,
				closings);
	}

	private @Nullable UUID citizen() {
		return this.chance.percent(ANONYMOUS) ? null : this.citizens.pick(this.chance);
	}

	private int count(String type) {
		return switch (type) {
			case "klage", "mægling", "egen drift" -> COMPLAINTS.pick(this.chance);
			case "vejledning", "udredning", "observatør/bisidder" -> QUESTIONS.pick(this.chance);
			default -> 0;
		};
	}

	private List<Theme> themes(int count) {
		List<Theme> picked = new ArrayList<>();
		while (picked.size() < count) {
			Theme theme = this.themes.pick(this.chance);
			if (!picked.contains(theme)) {
				picked.add(theme);
			}
		}
		return picked;
	}

	/**
	 * Most matters of an inquiry are about one department; now and then about another.
	 */
	private List<Matter> matters(List<Theme> themes, Department department, LocalDate day, boolean open) {
		List<Matter> matters = new ArrayList<>();
		for (Theme theme : themes) {
			boolean other = !matters.isEmpty() && this.chance.percent(18);
			var about = other ? this.departments.pick(this.chance, day) : department;
			boolean solved = !open || this.chance.percent(15);
			matters.add(new Matter(this.chance.id(), about.id(), theme.category(),
					solved ? this.outcomes.ofMatter() : Outcome.NONE));
		}
		return matters;
	}

	private static String subject(String type, String topic, List<Theme> themes) {
		if (!themes.isEmpty()) {
			return themes.getFirst().subject().replace("{emne}", topic);
		}
		return switch (type) {
			case "vejvisning" -> "Hvor henvender man sig om " + topic + "?";
			case "medarbejdersparring" -> "Sparring om sag om " + topic;
			case "observatør/bisidder" -> "Bisidder til møde om " + topic;
			default -> "Spørgsmål om " + topic;
		};
	}

	private String description(String type, String topic, List<Theme> themes, LocalDate day) {
		String since = DAY.format(day.minusDays(this.chance.between(20, 150)));
		StringBuilder told = new StringBuilder();
		themes.forEach((theme) -> told.append(theme.told()).append('\n'));
		if (themes.isEmpty() && !"vejvisning".equals(type)) {
			told.append("medarbejdersparring".equals(type)
					? "En medarbejder vil gerne vende, hvordan afdelingen bedst svarer i en sag om {emne}.\n"
					: "Borgeren vil gerne vide, hvordan sagen om {emne} kommer videre.\n");
		}
		return told.toString().replace("{emne}", topic).replace("{siden}", since).strip();
	}

	/**
	 * What a matter may be about.
	 *
	 * @param category its code
	 * @param subject the inquiry's subject
	 * @param told what the citizen tells
	 */
	private record Theme(@Nullable UUID category, String subject, String told) {

	}

}
