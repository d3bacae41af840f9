package dk.borgerraadgiver.demo;

/**
 * The server was started for invented people on the database of real ones, or the other
 * way round.
 */
class OfficeMixUp extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	private OfficeMixUp(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	static OfficeMixUp demoOnRealDatabase() {
		return new OfficeMixUp("Databasen hører til et rigtigt kontor. Demokontoret skriver aldrig i den.",
				"Start uden profilen demo, eller giv demokontoret en tom mappe med BORGERRAADGIVER_DATA.");
	}

	static OfficeMixUp realOnDemoDatabase() {
		return new OfficeMixUp("Databasen er demokontorets, med opdigtede borgere og en kendt adgangskode.",
				"Giv det rigtige kontor en tom mappe med BORGERRAADGIVER_DATA (eller en tom database), "
						+ "eller start demokontoret igen med --spring.profiles.active=demo.");
	}

	String remedy() {
		return this.remedy;
	}

}
