package dk.borgerraadgiver.report.counting;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts several periods two at a time, both by the cases of one moment: the second
 * connection sees what the transaction that asks sees, but for what that has written
 * itself.
 */
@Component
class OneMoment {

	/**
	 * Whoever finds the second connection taken counts on one: nobody who holds a
	 * connection may wait for others who do the same.
	 */
	private final Semaphore second = new Semaphore(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate beside;

	OneMoment(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.beside = new TransactionTemplate(transactions);
		this.beside.setReadOnly(true);
		this.beside.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** What is counted of each, in their order; within a transaction. */
	<P, T> List<T> each(List<P> periods, Function<P, T> counting) {
		if (periods.size() < 2 || !this.second.tryAcquire()) {
			return periods.stream().map(counting).toList();
		}
		// closing it waits for the other, which must have ended before this transaction
		// may
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			int half = (periods.size() + 1) / 2;
			var moment = this.jdbc.sql("select pg_export_snapshot()").query(String.class).single();
			var later = CompletableFuture
				.supplyAsync(() -> beside(moment, periods.subList(half, periods.size()), counting), threads);
			var sooner = periods.subList(0, half).stream().map(counting).toList();
			return Stream.concat(sooner.stream(), later.join().stream()).toList();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		finally {
			this.second.release();
		}
	}

	private <P, T> List<T> beside(String moment, List<P> periods, Function<P, T> counting) {
		return Objects.requireNonNull(this.beside.execute((status) -> {
			this.jdbc.sql("set transaction snapshot '" + moment + "'").update();
			return periods.stream().map(counting).toList();
		}));
	}

}
