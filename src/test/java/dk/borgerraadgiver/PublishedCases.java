package dk.borgerraadgiver;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Invented cases that add up to what two offices have published.
 */
final class PublishedCases {

	private static final List<String> RARE = List.of("Sagsoplysning", "Partshøring", "Begrundelse", "Klagevejledning",
			"Aktindsigt", "Notatpligt", "Opfølgning/inddragelse", "Helhedssyn", "Rådgivning", "Digital tilgængelighed",
			"Afgørelse, vilkår", "Kommunikation", "Udførelse af praktiske opgaver");

	private static final List<String> CENTERS = List.of("Social- og Arbejdsmarkedscenter", "Børne- og Kulturcenter",
			"Teknik- og Miljøcenter");

	private final List<String> lines = new ArrayList<>(List.of("Henvendelse;Modtaget;Type;Borger;Afdeling;Kategori"));

	private int number;

	private PublishedCases() {
	}

	/** Ringsted's three reporting years; the half-year lies within the second. */
	static String ringsted() {
		var cases = new PublishedCases();
		cases.complaints("2018-08-01", "2019-01-22", 55, themes(94));
		cases.complaints("2019-01-23", "2019-07-31", 142 - 55, themes(242 - 94));
		cases.sparring("2018-08-01", "2019-07-31", 18);
		cases.complaints("2019-08-01", "2020-01-22", 55, halfYear());
		cases.complaints("2020-01-23", "2020-07-31", 114 - 55, themes(245 - 111));
		cases.complaints("2020-08-01", "2021-07-31", 159, themes(329));
		return cases.text();
	}

	/** Næstved's 2022 and 2023: some inquiries are about two centers. */
	static String naestved() {
		var cases = new PublishedCases();
		List<String> first = new ArrayList<>(Collections.nCopies(149, "Center for Arbejdsmarked"));
		first.addAll(Collections.nCopies(83, "Center for Børn og Unge"));
		first.addAll(Collections.nCopies(352 - 149 - 83, "Center for Handicap og Psykiatri"));
		cases.concerns("2022-01-01", "2022-12-31", 337, first);
		List<String> second = new ArrayList<>(Collections.nCopies(196, "Center for Arbejdsmarked"));
		second.addAll(Collections.nCopies(393 - 196, "Center for Handicap og Psykiatri"));
		cases.concerns("2023-01-01", "2023-12-31", 379, second);
		return cases.text();
	}

	private static List<String> halfYear() {
		List<String> themes = new ArrayList<>();
		themes.addAll(Collections.nCopies(18, "Lang sagsbehandlingstid/manglende svar"));
		themes.addAll(Collections.nCopies(16, "Afgørelse, hovedindhold"));
		themes.addAll(Collections.nCopies(12, "Vejledning"));
		themes.addAll(Collections.nCopies(8, "Konkret serviceniveau"));
		themes.addAll(Collections.nCopies(7, "Betjeningen af borgere"));
		themes.addAll(themes(111 - 61));
		return themes;
	}

	private static List<String> themes(int count) {
		List<String> themes = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			themes.add(RARE.get(i % RARE.size()));
		}
		return themes;
	}

	/** Inquiries from the first to the last day that share the themes among them. */
	private void complaints(String from, String to, int inquiries, List<String> themes) {
		for (int i = 0; i < themes.size(); i++) {
			int inquiry = i % inquiries;
			line(inquiry, day(from, to, inquiry, inquiries), "klage", CENTERS.get(i % CENTERS.size()), themes.get(i));
		}
		this.number += inquiries;
	}

	/**
	 * Inquiries without complaints; those beyond their number concern a second center.
	 */
	private void concerns(String from, String to, int inquiries, List<String> centers) {
		for (int i = 0; i < centers.size(); i++) {
			int inquiry = i % inquiries;
			line(inquiry, day(from, to, inquiry, inquiries), "vejledning", centers.get(i), "");
		}
		this.number += inquiries;
	}

	private void sparring(String from, String to, int count) {
		for (int i = 0; i < count; i++) {
			line(i, day(from, to, i, count), "medarbejdersparring", "", "");
		}
		this.number += count;
	}

	private void line(int inquiry, LocalDate received, String type, String center, String theme) {
		int id = this.number + inquiry;
		String citizen = (id % 5 == 0) ? "" : "B" + id;
		this.lines.add(String.join(";", "P-" + id, received.toString(), type, citizen, center, theme));
	}

	private static LocalDate day(String from, String to, int index, int count) {
		LocalDate first = LocalDate.parse(from);
		long days = ChronoUnit.DAYS.between(first, LocalDate.parse(to));
		return first.plusDays(days * index / Math.max(1, count - 1));
	}

	private String text() {
		return String.join("\n", this.lines) + "\n";
	}

}
