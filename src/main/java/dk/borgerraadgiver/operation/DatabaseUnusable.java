package dk.borgerraadgiver.operation;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The office can't be kept in the database it was told to use. Says in the operator's
 * words what is wrong and what to do.
 */
class DatabaseUnusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String CHOOSE_ANOTHER = "vælg en anden mappe med BORGERRAADGIVER_DATA.";

	private final String remedy;

	private DatabaseUnusable(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	static DatabaseUnusable inUse(Path folder) {
		return new DatabaseUnusable(
				"Mappen %s er allerede i brug: en anden server eller en kommando kører på den.".formatted(folder),
				"Stop den anden, eller " + CHOOSE_ANOTHER, null);
	}

	static DatabaseUnusable notPostgres() {
		return new DatabaseUnusable("Adressen i SPRING_DATASOURCE_URL er ikke en PostgreSQL-database.",
				"Skriv den som jdbc:postgresql://maskine:5432/database, eller lad den være tom for at bruge den medfølgende database.",
				null);
	}

	static DatabaseUnusable notWritable(Path folder, Throwable cause) {
		return new DatabaseUnusable("Der kan ikke skrives i mappen %s.".formatted(folder),
				"Giv den bruger, som serveren kører som, ret til at skrive i mappen, eller " + CHOOSE_ANOTHER, cause);
	}

	static DatabaseUnusable otherVersion(Path folder, String found, String expected) {
		return new DatabaseUnusable(
				"Databasen i mappen %s er fra PostgreSQL %s. Denne udgave bruger PostgreSQL %s.".formatted(folder,
						found, expected),
				"Start den udgave af programmet, som databasen er lavet med, eller " + CHOOSE_ANOTHER, null);
	}

	static DatabaseUnusable passwordMissing(Path folder, Path file) {
		return new DatabaseUnusable(
				"Mappen %s har en database, men adgangskoden til den mangler (%s).".formatted(folder, file),
				"Læg filen tilbage fra en sikkerhedskopi, eller " + CHOOSE_ANOTHER, null);
	}

	static DatabaseUnusable notStarted(Path folder, Throwable cause) {
		return new DatabaseUnusable("Databasen i mappen %s kunne ikke starte: %s".formatted(folder, cause.getMessage()),
				"Se databasens egen log i %s. Er disken fuld?".formatted(folder.resolve("postgres/log")), cause);
	}

	static DatabaseUnusable notAnswering(Path folder) {
		return new DatabaseUnusable("Mappen %s er i brug, men databasen i den svarer ikke.".formatted(folder),
				"Vent, til serveren er startet, og prøv igen.", null);
	}

	String remedy() {
		return this.remedy;
	}

}
