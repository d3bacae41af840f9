package dk.borgerraadgiver.worklist.file;

import java.io.IOException;

/**
 * A file that takes rows one by one; closing it finishes it.
 *
 * @param <T> what a row is made of
 */
public interface FileRows<T> extends AutoCloseable {

	void add(T row);

	@Override
	void close() throws IOException;

}
