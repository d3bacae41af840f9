package dk.borgerraadgiver.operation;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator that the database server which the office was told to use does not
 * answer, or does not let it in.
 */
class DatabaseAwayFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

	private static final String NO_CONNECTION = "08";

	private static final String NOT_LET_IN = "28";

	private static final String NO_SUCH_DATABASE = "3D";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
		String state = String.valueOf(cause.getSQLState());
		if (state.startsWith(NO_CONNECTION)) {
			return new FailureAnalysis("Databasen svarer ikke: " + cause.getMessage(),
					"Se, om PostgreSQL kører, og om adressen i SPRING_DATASOURCE_URL er rigtig.", cause);
		}
		if (state.startsWith(NOT_LET_IN)) {
			return new FailureAnalysis("Databasen lukker ikke serveren ind: " + cause.getMessage(),
					"Ret SPRING_DATASOURCE_USERNAME og SPRING_DATASOURCE_PASSWORD.", cause);
		}
		if (state.startsWith(NO_SUCH_DATABASE)) {
			return new FailureAnalysis("Databasen findes ikke: " + cause.getMessage(),
					"Opret den, eller ret navnet sidst i SPRING_DATASOURCE_URL.", cause);
		}
		return null;
	}

}
