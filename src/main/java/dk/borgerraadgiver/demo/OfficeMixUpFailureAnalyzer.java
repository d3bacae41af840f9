package dk.borgerraadgiver.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator about the mix-up without a stack trace.
 */
class OfficeMixUpFailureAnalyzer extends AbstractFailureAnalyzer<OfficeMixUp> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OfficeMixUp cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
	}

}
