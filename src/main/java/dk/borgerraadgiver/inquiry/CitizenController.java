package dk.borgerraadgiver.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The people the office knows and what each turned to it about. A search is posted, as a
 * name must not stand in a URL.
 */
@Controller
@RequestMapping("/borgere")
class CitizenController {

	private final KnownCitizens citizens;

	private final InquiryList inquiries;

	private final List<CitizenPart> parts;

	CitizenController(KnownCitizens citizens, InquiryList inquiries, List<CitizenPart> parts) {
		this.citizens = citizens;
		this.inquiries = inquiries;
		this.parts = parts;
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return show(null, page, model, viewer);
	}

	@PostMapping("/soeg")
	@Audited(Act.SEARCHED)
	String search(@ModelAttribute("form") CitizenSearch form, BindingResult errors, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		return show(form.navn(), form.page(), model, viewer);
	}

	/** A registration that was given up leads to the one that is kept. */
	@GetMapping("/{id}")
	String citizen(@PathVariable UUID id, Model model, @AuthenticationPrincipal Viewer viewer) {
		var citizen = this.citizens.byId(id, viewer).orElseThrow(() -> new NotFound("citizen " + id));
		if (!citizen.id().equals(id)) {
			return "redirect:/borgere/" + citizen.id();
		}
		model.addAttribute("citizen", citizen);
		model.addAttribute("rows", this.inquiries.ofCitizen(id, viewer));
		model.addAttribute("parts", parts(id, viewer));
		return "inquiry/citizen-page";
	}

	private List<CaseParts.Shown> parts(UUID id, Viewer viewer) {
		var shown = new ArrayList<CaseParts.Shown>();
		for (var part : this.parts) {
			@Nullable Object content = part.read(id, viewer);
			if (content != null) {
				shown.add(new CaseParts.Shown(part.template(), content));
			}
		}
		return shown;
	}

	private String show(@Nullable String typed, int page, Model model, Viewer viewer) {
		var found = this.citizens.find(typed, page, viewer);
		model.addAttribute("typed", typed);
		model.addAttribute("rows", found.rows());
		model.addAttribute("paging", found.paging());
		return "inquiry/citizens";
	}

	/**
	 * Whom somebody looks for; as a form it is shown again after signing in anew.
	 *
	 * @param navn a name, phone number, e-mail address or CPR number
	 * @param side which page of those found
	 */
	record CitizenSearch(@Nullable String navn, @Nullable Integer side) {

		int page() {
			return (this.side != null) ? this.side : 1;
		}

	}

}
