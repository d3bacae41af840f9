package dk.borgerraadgiver.report.writing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Freezes reports beside the request that asks for it, each once at a time. How far one
 * has come is known here alone; what is kept is kept in one transaction, so that a report
 * whose freezing was cut short is a draft as before.
 */
@Component
class FreezingRuns {

	private static final Logger log = LoggerFactory.getLogger(FreezingRuns.class);

	private final Map<UUID, FreezingRun> runs = new ConcurrentHashMap<>();

	private final Freezing freezing;

	private final TaskExecutor executor;

	private final Duration patience;

	/**
	 * Freezes by a service.
	 * @param patience how long an answer waits for the end before it tells how far it is
	 */
	FreezingRuns(Freezing freezing, TaskExecutor applicationTaskExecutor,
			@Value("${borgerraadgiver.freezing-patience:2s}") Duration patience) {
		this.freezing = freezing;
		this.executor = applicationTaskExecutor;
		this.patience = patience;
	}

	/** Begins, or joins the freezing that runs, and waits a moment for its end. */
	FreezingRun begin(UUID report, Viewer viewer) {
		return begin(report, viewer, this.patience);
	}

	FreezingRun begin(UUID report, Viewer viewer, Duration wait) {
		var fresh = new FreezingRun();
		var run = this.runs.merge(report, fresh, (known, made) -> known.isRunning() ? known : made);
		if (run.equals(fresh)) {
			this.executor.execute(() -> carryOut(report, viewer, fresh));
		}
		run.await(wait);
		return run;
	}

	/** The latest freezing of a report here, if there was any. */
	Optional<FreezingRun> of(UUID report) {
		return Optional.ofNullable(this.runs.get(report));
	}

	private void carryOut(UUID report, Viewer viewer, FreezingRun run) {
		try {
			this.freezing.freeze(report, viewer, run);
			run.succeed();
		}
		catch (RuleBroken broken) {
			run.fail(broken);
		}
		catch (OptimisticLockingFailureException ex) {
			run.fail(new RuleBroken("report.freeze.changed"));
		}
		catch (RuntimeException | Error ex) {
			log.error("Freezing of report {} failed", report, ex);
			run.fail(new RuleBroken("report.freeze.failed"));
		}
	}

}
