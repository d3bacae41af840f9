package dk.borgerraadgiver.report.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a report has taken in, each once.
 */
public final class Taken {

	private final Map<String, Source> sources = new LinkedHashMap<>();

	void add(Source source) {
		this.sources.putIfAbsent(source.kind() + " " + source.id(), source);
	}

	/** All of it, in the order in which it is read. */
	public List<Source> sources() {
		return new ArrayList<>(this.sources.values());
	}

	/** All of it, what is taken in as several kinds once. */
	public Collection<Source> each() {
		var each = new LinkedHashMap<UUID, Source>();
		this.sources.values().forEach((source) -> each.putIfAbsent(source.id(), source));
		return each.values();
	}

	/** The ids of one kind. */
	public List<UUID> of(Source.Kind kind) {
		return this.sources.values().stream().filter((source) -> source.kind() == kind).map(Source::id).toList();
	}

}
