package dk.borgerraadgiver.oversight;

import java.util.UUID;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.citizen.CitizenSight;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who has seen what is known of a person.
 */
@Controller
class PersonLogController {

	private final CitizenSight sight;

	private final LogReader log;

	PersonLogController(CitizenSight sight, LogReader log) {
		this.sight = sight;
		this.log = log;
	}

	@GetMapping("/borgere/{id}/log")
	String show(@PathVariable UUID id, @RequestParam(name = "vis", defaultValue = "AABNET") Extent extent,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		viewer.require(Role.ADVISOR);
		if (!this.sight.mayKnow(id, viewer)) {
			throw new NotFound("citizen " + id);
		}
		model.addAttribute("person", id);
		model.addAttribute("extent", extent);
		model.addAttribute("extents", Extent.values());
		model.addAttribute("page", this.log.ofPerson(id, extent, page, viewer));
		return "oversight/person-log";
	}

}
