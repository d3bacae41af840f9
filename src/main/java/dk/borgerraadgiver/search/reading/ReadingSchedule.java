package dk.borgerraadgiver.search.reading;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether a document waits to be read. Tests read when they want
 * to.
 */
@Component
@ConditionalOnBooleanProperty(name = "borgerraadgiver.reads-documents", matchIfMissing = true)
class ReadingSchedule {

	private final DocumentReader reader;

	private final TaskExecutor executor;

	ReadingSchedule(DocumentReader reader, TaskExecutor applicationTaskExecutor) {
		this.reader = reader;
		this.executor = applicationTaskExecutor;
	}

	/** Not in the scheduler's own thread, which others wait for. */
	@Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void look() {
		this.executor.execute(this.reader::readAll);
	}

}
