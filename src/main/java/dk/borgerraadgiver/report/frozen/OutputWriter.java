package dk.borgerraadgiver.report.frozen;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dk.borgerraadgiver.report.format.Edition;
import dk.borgerraadgiver.report.format.Imprint;
import dk.borgerraadgiver.report.format.OutputFormat;

/**
 * Writes every edition of a report in every format, as many at a time as there are
 * processors, but no more than a small server has memory for.
 *
 * @param formats the formats
 */
record OutputWriter(List<OutputFormat> formats) {

	private static final int MOST_AT_A_TIME = 4;

	/** Everything that is written, in the order of editions and formats. */
	List<Written> write(List<Edition> editions, Imprint imprint, FreezingProgress progress) {
		List<Callable<Written>> tasks = editions.stream()
			.flatMap((edition) -> this.formats.stream()
				.filter((format) -> format.isFor(edition))
				.<Callable<Written>>map((format) -> () -> written(edition, format, imprint, progress)))
			.toList();
		progress.begins(tasks.size());
		int atATime = Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
		try (var writers = Executors.newFixedThreadPool(atATime)) {
			return writers.invokeAll(tasks).stream().map(OutputWriter::result).toList();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The report was not written to its end", ex);
		}
	}

	private static Written written(Edition edition, OutputFormat format, Imprint imprint, FreezingProgress progress) {
		var output = new Written(edition.key(), format.ending(), format.write(edition, imprint));
		progress.written();
		return output;
	}

	private static Written result(Future<Written> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("An output can't be written", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The report was not written to its end", ex);
		}
	}

	/**
	 * A file as it was written.
	 *
	 * @param edition the edition's key
	 * @param format the ending
	 * @param content its bytes
	 */
	@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
	record Written(String edition, String format, byte[] content) {
	}

}
