package dk.borgerraadgiver.operation;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells the operator why the server or a command did not start, and what to do about it:
 * in Danish, without the framework's frame around it.
 */
class StartFailureReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		System.err.printf("%nBorgerrådgiver kunne ikke starte.%n%n%s%n", analysis.getDescription());
		if (analysis.getAction() != null) {
			System.err.printf("%s%n", analysis.getAction());
		}
		System.err.println();
	}

}
