package dk.borgerraadgiver.codelist;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does to the office's lists.
 */
@Service
class CodeAdministration {

	private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	private final Codes codes;

	private final CodeUses uses;

	CodeAdministration(Codes codes, CodeUses uses) {
		this.codes = codes;
		this.uses = uses;
	}

	@Transactional
	UUID add(CodeList list, AddCodeForm form) {
		Code code = lockedTree(list).add(Objects.requireNonNull(form.name()), form.parent(), form.from());
		code.mean(form.meaning());
		return this.codes.save(code).id();
	}

	/** What a change would mean. Nothing is kept of it. */
	@Transactional(readOnly = true)
	ChangePreview preview(CodeList list, UUID id, CodeChange change) {
		CodeTree tree = tree(list);
		Code code = tree.get(id);
		requireUnchanged(code, change.version());
		LocalDate from = (change.start() != null) ? change.start() : EARLIEST;
		String before = tree.label(code, (change.start() != null) ? from.minusDays(1) : from);
		List<UUID> concerned = Stream.concat(Stream.of(code), tree.under(id, from).stream()).map(Code::id).toList();
		List<Code> along = change.applyTo(tree, code);
		Code after = (code.successorId() != null) ? tree.get(code.successorId()) : code;
		return new ChangePreview(before, tree.label(after, from), change.start(),
				this.uses.between(list, concerned, EARLIEST, from.minusDays(1)),
				this.uses.between(list, concerned, from, LATEST),
				along.stream().map((other) -> other.namingOn(from).name()).toList());
	}

	@Transactional
	void carryOut(CodeList list, UUID id, CodeChange change) {
		CodeTree tree = lockedTree(list);
		Code code = tree.get(id);
		requireUnchanged(code, change.version());
		change.applyTo(tree, code);
	}

	@Transactional
	void revive(CodeList list, UUID id, long version) {
		CodeTree tree = lockedTree(list);
		Code code = tree.get(id);
		requireUnchanged(code, version);
		code.revive();
		tree.verify(code);
	}

	@Transactional
	void mean(CodeList list, UUID id, long version, @Nullable Meaning meaning) {
		Code code = lockedTree(list).get(id);
		requireUnchanged(code, version);
		code.mean(meaning);
	}

	/** Removes a code that was never used. */
	@Transactional
	void delete(CodeList list, UUID id, long version) {
		CodeTree tree = lockedTree(list);
		Code code = tree.get(id);
		requireUnchanged(code, version);
		if (tree.isReferredTo(code) || !this.uses.between(list, List.of(id), EARLIEST, LATEST).isNone()) {
			throw new RuleBroken("codelist.rule.used");
		}
		try {
			this.codes.delete(code);
			this.codes.flush();
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleBroken("codelist.rule.used");
		}
	}

	/**
	 * Swaps a code with its neighbour.
	 * @param step -1 = up, 1 = down; nothing happens at the end of the list
	 */
	@Transactional
	void shift(CodeList list, UUID id, int step, LocalDate today) {
		CodeTree tree = lockedTree(list);
		Code code = tree.get(id);
		List<Code> siblings = new ArrayList<>(tree.siblings(code, today));
		int place = siblings.indexOf(code);
		int target = place + step;
		while (target >= 0 && target < siblings.size() && siblings.get(target).hasEndedBy(today)) {
			target += step;
		}
		if (target >= 0 && target < siblings.size()) {
			Collections.rotate(siblings.subList(Math.min(place, target), Math.max(place, target) + 1),
					step < 0 ? 1 : -1);
			renumber(siblings);
		}
	}

	@Transactional
	void sortAlphabetically(CodeList list, LocalDate today) {
		Collator danish = Collator.getInstance(Locale.of("da", "DK"));
		renumber(lockedTree(list).codes()
			.stream()
			.sorted(Comparator.comparing((Code code) -> code.namingOn(today).name(), danish))
			.toList());
	}

	private static void renumber(List<Code> ordered) {
		for (int i = 0; i < ordered.size(); i++) {
			ordered.get(i).placeAt(i + 1);
		}
	}

	private CodeTree lockedTree(CodeList list) {
		this.codes.lock();
		return tree(list);
	}

	private CodeTree tree(CodeList list) {
		return new CodeTree(list, this.codes.findByListOrderBySortOrder(list));
	}

	private static void requireUnchanged(Code code, long version) {
		Long current = code.version();
		if (current == null || current != version) {
			throw new ObjectOptimisticLockingFailureException(Code.class, code.id());
		}
	}

}
