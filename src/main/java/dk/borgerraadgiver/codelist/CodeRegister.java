package dk.borgerraadgiver.codelist;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds codes for rooms that meet names the office has not listed yet, such as an import.
 */
@Service
public class CodeRegister {

	private final Codes codes;

	CodeRegister(Codes codes) {
		this.codes = codes;
	}

	/**
	 * Adds a code last in its list, valid always (under a group: as long back as the
	 * group).
	 * @param name what it is called, 1 to 200 characters
	 * @param parent the group it stands under; only in lists of two levels
	 * @throws dk.borgerraadgiver.shared.RuleBroken when the name is taken in that place
	 */
	@Transactional
	public UUID create(CodeList list, String name, @Nullable UUID parent) {
		this.codes.lock();
		var tree = new CodeTree(list, this.codes.findByListOrderBySortOrder(list));
		return this.codes.save(tree.add(name, parent, null)).id();
	}

}
