package dk.borgerraadgiver.audit.chain;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lengthens the chain every few seconds while the server runs.
 */
@Component
@ConditionalOnBooleanProperty(name = "borgerraadgiver.chains-log", matchIfMissing = true)
class ChainSchedule {

	private final LogChain chain;

	ChainSchedule(LogChain chain) {
		this.chain = chain;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void lengthen() {
		this.chain.lengthen();
	}

}
