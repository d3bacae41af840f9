package dk.borgerraadgiver.operation;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The office can't be kept in the folder it was told to use. Says in the operator's words
 * what is wrong and what to do.
 */
class DataFolderUnusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String CHOOSE_ANOTHER = "vælg en anden mappe med BORGERRAADGIVER_DATA.";

	private final String remedy;

	private DataFolderUnusable(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	static DataFolderUnusable inUse(Path folder) {
		return new DataFolderUnusable(
				"Mappen %s er allerede i brug: en anden server eller en kommando kører på den.".formatted(folder),
				"Stop den anden, eller " + CHOOSE_ANOTHER, null);
	}

	static DataFolderUnusable notWritable(Path folder, Throwable cause) {
		return new DataFolderUnusable("Der kan ikke skrives i mappen %s.".formatted(folder),
				"Giv den bruger, som serveren kører som, ret til at skrive i mappen, eller " + CHOOSE_ANOTHER, cause);
	}

	static DataFolderUnusable otherVersion(Path folder, String found, String expected) {
		return new DataFolderUnusable(
				"Databasen i mappen %s er fra PostgreSQL %s. Denne udgave bruger PostgreSQL %s.".formatted(folder,
						found, expected),
				"Start den udgave af programmet, som databasen er lavet med, eller " + CHOOSE_ANOTHER, null);
	}

	static DataFolderUnusable passwordMissing(Path folder, Path file) {
		return new DataFolderUnusable(
				"Mappen %s har en database, men adgangskoden til den mangler (%s).".formatted(folder, file),
				"Læg filen tilbage fra en sikkerhedskopi, eller " + CHOOSE_ANOTHER, null);
	}

	static DataFolderUnusable notStarted(Path folder, Throwable cause) {
		return new DataFolderUnusable(
				"Databasen i mappen %s kunne ikke starte: %s".formatted(folder, cause.getMessage()),
				"Se databasens egen log i %s. Er disken fuld?".formatted(folder.resolve("postgres/log")), cause);
	}

	static DataFolderUnusable notAnswering(Path folder) {
		return new DataFolderUnusable("Mappen %s er i brug, men databasen i den svarer ikke.".formatted(folder),
				"Vent, til serveren er startet, og prøv igen.", null);
	}

	String remedy() {
		return this.remedy;
	}

}
