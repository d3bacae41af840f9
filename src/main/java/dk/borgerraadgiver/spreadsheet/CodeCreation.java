package dk.borgerraadgiver.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.codelist.CodeRegister;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import dk.borgerraadgiver.spreadsheet.plan.NameKey;
import dk.borgerraadgiver.spreadsheet.plan.TwoLevelName;
import dk.borgerraadgiver.spreadsheet.plan.UnknownName;

import org.springframework.stereotype.Component;

/**
 * Adds the names to the code lists that are to be created, groups before what stands
 * under them.
 */
@Component
class CodeCreation {

	private final CodeRegister register;

	CodeCreation(CodeRegister register) {
		this.register = register;
	}

	void create(ImportPlan plan) {
		Map<NameKey, UUID> groups = new HashMap<>();
		plan.toCreate().stream().filter((unknown) -> name(unknown).group() == null).forEach((unknown) -> {
			UUID code = this.register.create(unknown.list(), unknown.name(), null);
			groups.put(unknown.key(), code);
			plan.created(unknown, code);
		});
		plan.toCreate().stream().filter((unknown) -> name(unknown).group() != null).forEach((unknown) -> {
			TwoLevelName name = name(unknown);
			UUID group = groups.computeIfAbsent(NameKey.of(unknown.list(), String.valueOf(name.group())),
					(key) -> group(plan, unknown.list(), String.valueOf(name.group())));
			plan.created(unknown, this.register.create(unknown.list(), name.name(), group));
		});
	}

	private UUID group(ImportPlan plan, CodeList list, String name) {
		return plan.group(list, name).orElseGet(() -> this.register.create(list, name, null));
	}

	private static TwoLevelName name(UnknownName unknown) {
		return unknown.list().hasTwoLevels() ? TwoLevelName.of(unknown.name()) : new TwoLevelName(null, unknown.name());
	}

}
