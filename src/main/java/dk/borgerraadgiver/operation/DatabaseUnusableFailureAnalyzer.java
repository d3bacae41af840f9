package dk.borgerraadgiver.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator why the office's database can't be used, without a stack trace.
 */
class DatabaseUnusableFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
	}

}
