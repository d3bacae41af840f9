package dk.borgerraadgiver.codelist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dk.borgerraadgiver.codelist.NameHistory.Stretch;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * One whole list, past and planned: what its codes must agree on. Two levels at most,
 * nothing under a group that has ended, no two of the same name in the same place at the
 * same time, no circle of successors.
 */
class CodeTree {

	private final CodeList list;

	private final Map<UUID, Code> codes = new LinkedHashMap<>();

	CodeTree(CodeList list, Collection<Code> codes) {
		this.list = list;
		codes.stream().sorted(Comparator.comparingInt(Code::sortOrder)).forEach(this::put);
	}

	private void put(Code code) {
		this.codes.put(code.id(), code);
	}

	Code get(UUID id) {
		Code code = this.codes.get(id);
		if (code == null) {
			throw new NotFound("code " + id);
		}
		return code;
	}

	Collection<Code> codes() {
		return List.copyOf(this.codes.values());
	}

	/**
	 * A new code, last in its list.
	 * @param from first day it may be used, {@code null} = always; never before its
	 * group's
	 */
	Code add(String name, @Nullable UUID parent, @Nullable LocalDate from) {
		if (parent != null && !this.list.hasTwoLevels()) {
			throw new RuleBroken("codelist.rule.flat");
		}
		LocalDate groupFrom = (parent != null) ? get(parent).validFrom() : null;
		LocalDate validFrom = (groupFrom != null && (from == null || from.isBefore(groupFrom))) ? groupFrom : from;
		int last = this.codes.values().stream().mapToInt(Code::sortOrder).max().orElse(0);
		var code = new Code(this.list, new Naming(name, parent), last + 1, validFrom);
		put(code);
		verify(code);
		return code;
	}

	/** Those that stand under a group on a day or later, while they may be used. */
	List<Code> under(UUID group, LocalDate day) {
		return this.codes.values()
			.stream()
			.filter((code) -> code.stretches()
				.stream()
				.anyMatch((stretch) -> group.equals(stretch.naming().parentId()) && !stretch.to().isBefore(day)))
			.toList();
	}

	/** Ends a code's use, and with a group's that of everything still under it. */
	List<Code> retire(Code code, LocalDate lastDay) {
		List<Code> along = under(code.id(), lastDay.plusDays(1));
		along.forEach((child) -> child.retire(lastDay));
		code.retire(lastDay);
		verify(code);
		return along;
	}

	/** Merges a code into another; what stands under a group moves along. */
	List<Code> merge(Code code, Code successor, @Nullable LocalDate from) {
		for (Code next = successor; next.successorId() != null; next = get(next.successorId())) {
			if (code.id().equals(next.successorId())) {
				throw new RuleBroken("codelist.rule.merge.circle");
			}
		}
		LocalDate start = (from != null) ? from : Code.ALWAYS;
		List<Code> along = under(code.id(), start);
		code.mergeInto(successor, from);
		along.forEach((child) -> child.move(successor.id(), firstDayUnder(code, child, start)));
		along.forEach(this::verify);
		verify(code);
		return along;
	}

	private static LocalDate firstDayUnder(Code group, Code child, LocalDate start) {
		return child.stretches()
			.stream()
			.filter((stretch) -> group.id().equals(stretch.naming().parentId()) && !stretch.to().isBefore(start))
			.map((stretch) -> stretch.from().isBefore(start) ? start : stretch.from())
			.findFirst()
			.orElseThrow();
	}

	/** The name on a day with its group, as in {@code Sagsbehandling / Partshøring}. */
	String label(Code code, LocalDate day) {
		Naming naming = code.namingOn(day);
		UUID parent = naming.parentId();
		return (parent != null) ? get(parent).namingOn(day).name() + " / " + naming.name() : naming.name();
	}

	/** Whether another code has stood under it or has been merged into it. */
	boolean isReferredTo(Code code) {
		return this.codes.values()
			.stream()
			.anyMatch((other) -> code.id().equals(other.successorId()) || other.everStoodUnder(code.id()));
	}

	/** What else stands in the same place on a day, itself included, in order. */
	List<Code> siblings(Code code, LocalDate day) {
		UUID parent = code.namingOn(day).parentId();
		return this.codes.values()
			.stream()
			.filter((other) -> Objects.equals(other.namingOn(day).parentId(), parent))
			.toList();
	}

	/** Refuses what the code's last change has made impossible. */
	void verify(Code code) {
		for (Stretch stretch : code.stretches()) {
			verifyPlace(code, stretch);
			verifyName(code, stretch);
		}
		for (Code other : this.codes.values()) {
			other.stretches()
				.stream()
				.filter((stretch) -> code.id().equals(stretch.naming().parentId()))
				.forEach((stretch) -> verifyPlace(other, stretch));
		}
	}

	private void verifyPlace(Code code, Stretch stretch) {
		UUID parent = stretch.naming().parentId();
		if (parent == null) {
			return;
		}
		Code group = get(parent);
		if (!group.isValidOn(stretch.from()) || !group.isValidOn(stretch.to())) {
			throw new RuleBroken("codelist.rule.group.ended", group.namingOn(stretch.from()).name(),
					stretch.naming().name());
		}
		boolean deeper = group.stretches()
			.stream()
			.anyMatch((above) -> above.naming().parentId() != null && above.overlaps(stretch));
		boolean hasOthersUnder = this.codes.values()
			.stream()
			.flatMap((other) -> other.stretches().stream())
			.anyMatch((below) -> code.id().equals(below.naming().parentId()) && below.overlaps(stretch));
		if (deeper || hasOthersUnder) {
			throw new RuleBroken("codelist.rule.levels");
		}
	}

	private void verifyName(Code code, Stretch stretch) {
		boolean taken = this.codes.values()
			.stream()
			.filter((other) -> !other.id().equals(code.id()))
			.flatMap((other) -> other.stretches().stream())
			.anyMatch((other) -> other.overlaps(stretch) && other.naming().reads(stretch.naming()));
		if (taken) {
			throw new RuleBroken("codelist.rule.name.taken", stretch.naming().name());
		}
	}

}
