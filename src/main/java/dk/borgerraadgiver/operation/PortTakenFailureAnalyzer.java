package dk.borgerraadgiver.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells the operator that something else listens where the server would. Before Spring
 * Boot's own, which tells it in English.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		return new FailureAnalysis("Port %d er optaget af et andet program.".formatted(cause.getPort()),
				"Stop det andet program, eller vælg en anden port med SERVER_PORT.", cause);
	}

}
