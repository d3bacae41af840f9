package dk.borgerraadgiver.example;

import java.util.Collection;
import java.util.List;

/**
 * Where examples are used, told by whoever uses them.
 */
public interface ExampleUses {

	/** Every use of some examples, by their keys. */
	List<Use> of(Collection<String> keys);

	/**
	 * A use of an example.
	 *
	 * @param key the example's key
	 * @param title what it is used in
	 * @param href where that can be read
	 * @param draft whether that is still being written
	 */
	record Use(String key, String title, String href, boolean draft) {
	}

}
