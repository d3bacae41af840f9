package dk.borgerraadgiver.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.inquiry.OpenCase;
import dk.borgerraadgiver.mandate.CaseConsents;
import dk.borgerraadgiver.mandate.Consents;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The departments a form offers, and which of them may not be contacted yet.
 */
@Component
class MediationChoices {

	private final CodeChoices codes;

	private final Consents consents;

	private final Clock clock;

	MediationChoices(CodeChoices codes, Consents consents, Clock clock) {
		this.codes = codes;
		this.consents = consents;
		this.clock = clock;
	}

	/** The department, where the case concerns one only. */
	@Nullable UUID likely(OpenCase opened) {
		var concerned = this.consents.of(opened.id())
			.departments()
			.stream()
			.filter(CaseConsents.Department::concerned)
			.toList();
		return (concerned.size() == 1) ? concerned.getFirst().id() : null;
	}

	/**
	 * Puts them into a page.
	 * @param chosen a department to offer whatever its dates
	 */
	void fill(Model model, OpenCase opened, @Nullable UUID chosen) {
		var also = (chosen != null) ? List.of(chosen) : List.<UUID>of();
		model.addAttribute("departments", this.codes.on(LocalDate.now(this.clock), also).get(CodeList.DEPARTMENT));
		model.addAttribute("consents", this.consents.of(opened.id()));
	}

}
