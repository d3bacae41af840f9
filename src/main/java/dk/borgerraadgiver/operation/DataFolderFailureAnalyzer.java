package dk.borgerraadgiver.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator why the office's folder can't be used, without a stack trace.
 */
class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFolderUnusable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
	}

}
