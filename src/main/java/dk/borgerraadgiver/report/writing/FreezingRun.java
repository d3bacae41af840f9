package dk.borgerraadgiver.report.writing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import dk.borgerraadgiver.report.frozen.FreezingProgress;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * One freezing of a report, as whoever waits for it sees it.
 */
final class FreezingRun implements FreezingProgress {

	private final CountDownLatch ended = new CountDownLatch(1);

	private final AtomicInteger written = new AtomicInteger();

	private volatile int files;

	private volatile @Nullable RuleBroken failure;

	@Override
	public void begins(int count) {
		this.files = count;
	}

	@Override
	public void written() {
		this.written.incrementAndGet();
	}

	/** All is kept. */
	void succeed() {
		this.ended.countDown();
	}

	/** Nothing is kept, for a reason. */
	void fail(RuleBroken reason) {
		this.failure = reason;
		this.ended.countDown();
	}

	/** Waits for its end, but no longer than so. */
	void await(Duration patience) {
		try {
			this.ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	boolean isRunning() {
		return this.ended.getCount() > 0;
	}

	/** Why nothing was kept, {@code null} when it runs or all is kept. */
	public @Nullable RuleBroken failure() {
		return this.failure;
	}

	/** How many files there will be; 0 while figures are counted. */
	public int files() {
		return this.files;
	}

	/** How many of them are written. */
	public int done() {
		return this.written.get();
	}

}
