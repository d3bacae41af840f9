package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.demo.DemoInquiry.Outcome;

/**
 * How invented inquiries and matters are solved. A dash is what the advisor did not fill
 * in.
 */
class DemoOutcomes {

	private static final int TURNED_AWAY = 6;

	private static final Weighted<String> METHODS = Weighted.of("vejledning 30; styrket borgerkontakt 18; "
			+ "videresendt 16; orienteret 12; undersøgelse 9; henvist 8; mægling 5; - 1");

	private static final Weighted<String> RESULTS = Weighted
		.of("løst 54; delvist løst 25; ikke løst 12; ikke relevant 8; - 1");

	private static final Weighted<String> MERITS = Weighted
		.of("berettiget 36; delvist berettiget 24; ikke berettiget 24; ikke vurderet 15; - 1");

	private static final Weighted<String> GROUNDS = Weighted
		.of("over et år gammelt 2; indholdet af en afgørelse 5; " + "politisk beslutning eller serviceniveau 3; "
				+ "anden klageinstans (Ankestyrelsen, Nævnenes Hus, Familieretshuset) 5; "
				+ "Folketingets Ombudsmand eller domstolene 1; ansættelsesforhold 1; "
				+ "privat eller anden myndigheds forhold 3; afdelingen er ikke spurgt endnu 4");

	private final Chance chance;

	private final DemoCodes codes;

	DemoOutcomes(Chance chance, DemoCodes codes) {
		this.chance = chance;
		this.codes = codes;
	}

	/** How a complaint ended. */
	Outcome ofMatter() {
		if (this.chance.percent(TURNED_AWAY)) {
			return outcome("afvist", "ikke relevant", "ikke vurderet", GROUNDS.pick(this.chance));
		}
		return outcome(METHODS.pick(this.chance), RESULTS.pick(this.chance), MERITS.pick(this.chance), "-");
	}

	/** How a question ended; there is nothing to be right about. */
	Outcome ofQuestion(String type) {
		String method = "vejvisning".equals(type) ? "henvist" : METHODS.pick(this.chance);
		return outcome(method, this.chance.percent(70) ? "løst" : "ikke relevant", "-", "-");
	}

	private Outcome outcome(String method, String result, String merit, String ground) {
		return new Outcome(this.codes.id(CodeList.METHOD, method), this.codes.id(CodeList.RESULT, result),
				this.codes.id(CodeList.MERIT, merit), this.codes.id(CodeList.GROUND, ground));
	}

}
