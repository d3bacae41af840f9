package dk.borgerraadgiver.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The cases and persons one request has shown. Looks for them in all that a page is given
 * to print, through lists and records, so that no page can forget to tell.
 */
final class Sightings {

	private static final String OURS = "dk.borgerraadgiver.";

	private static final ClassValue<Method[]> PARTS = new ClassValue<>() {

		@Override
		protected Method[] computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.filter((part) -> mayHold(part.getType()))
				.map(RecordComponent::getAccessor)
				.peek((part) -> part.setAccessible(true))
				.toArray(Method[]::new);
		}

	};

	private final Set<String> cases = new TreeSet<>();

	private final Set<UUID> persons = new TreeSet<>();

	private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	Set<String> cases() {
		return this.cases;
	}

	Set<UUID> persons() {
		return this.persons;
	}

	boolean isEmpty() {
		return this.cases.isEmpty() && this.persons.isEmpty();
	}

	void addPerson(UUID citizenId) {
		this.persons.add(citizenId);
	}

	/** Looks through something a page prints. */
	void look(@Nullable Object thing) {
		if (thing == null || !mayHold(thing.getClass()) || !this.seen.add(thing)) {
			return;
		}
		switch (thing) {
			case Iterable<?> many -> many.forEach(this::look);
			case Map<?, ?> map -> map.values().forEach(this::look);
			case Optional<?> maybe -> maybe.ifPresent(this::look);
			default -> lookAt(thing);
		}
	}

	private void lookAt(Object thing) {
		if (thing instanceof ShownCase shown) {
			@Nullable Object number = shown.number();
			if (number != null) {
				this.cases.add(number.toString());
			}
		}
		if (thing instanceof ShownPerson shown) {
			@Nullable UUID citizen = shown.citizenId();
			if (citizen != null) {
				this.persons.add(citizen);
			}
		}
		if (thing instanceof Record) {
			for (var part : PARTS.get(thing.getClass())) {
				look(read(part, thing));
			}
		}
	}

	private static @Nullable Object read(Method part, Object thing) {
		try {
			return part.invoke(thing);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("cannot look into " + thing.getClass(), ex);
		}
	}

	private static boolean mayHold(Class<?> type) {
		return !type.isEnum() && (type.getName().startsWith(OURS) || Iterable.class.isAssignableFrom(type)
				|| Map.class.isAssignableFrom(type) || type == Optional.class || type == Object.class);
	}

}
