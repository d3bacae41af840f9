package dk.borgerraadgiver.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Things of which some are met more often than others.
 */
class Weighted<T> {

	private final List<T> things = new ArrayList<>();

	private final List<Double> upTo = new ArrayList<>();

	private double total;

	/** Names with their shares, as in {@code klage 46; vejvisning 12}. */
	static Weighted<String> of(String names) {
		var weighted = new Weighted<String>();
		for (String one : names.split(";", -1)) {
			String named = one.strip();
			int blank = named.lastIndexOf(' ');
			weighted.add(named.substring(0, blank), Double.parseDouble(named.substring(blank + 1)));
		}
		return weighted;
	}

	void add(T thing, double share) {
		this.total += share;
		this.things.add(thing);
		this.upTo.add(this.total);
	}

	T pick(Chance chance) {
		int found = Collections.binarySearch(this.upTo, chance.share() * this.total);
		int i = (found < 0) ? -found - 1 : found + 1;
		return this.things.get(i);
	}

}
