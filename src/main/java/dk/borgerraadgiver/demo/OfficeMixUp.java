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

	/**
	 * A real office was started on invented people.
	 * @param ownServer whether the database is one the operator gave an address of
	 */
	static OfficeMixUp realOnDemoDatabase(boolean ownServer) {
		return new OfficeMixUp("Databasen er demokontorets, med opdigtede borgere og en kendt adgangskode.", ownServer
				? "Ret SPRING_DATASOURCE_URL til en tom database, eller vis demokontoret med SPRING_PROFILES_ACTIVE=demo."
				: "Giv det rigtige kontor en anden mappe med BORGERRAADGIVER_DATA. "
						+ "Demokontoret ligger ellers altid i mappen demo inden i den.");
	}

	String remedy() {
		return this.remedy;
	}

}
