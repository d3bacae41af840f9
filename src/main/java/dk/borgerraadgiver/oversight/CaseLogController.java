package dk.borgerraadgiver.oversight;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.shared.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who has seen a case, and who has changed it.
 */
@Controller
class CaseLogController {

	private final CaseDoor door;

	private final LogReader log;

	CaseLogController(CaseDoor door, LogReader log) {
		this.door = door;
		this.log = log;
	}

	@GetMapping("/henvendelser/{number:[0-9]{4}-[0-9]+}/log")
	String show(@PathVariable String number, @RequestParam(name = "vis", defaultValue = "AABNET") Extent extent,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		model.addAttribute("opened", opened);
		model.addAttribute("extent", extent);
		model.addAttribute("extents", Extent.values());
		model.addAttribute("page", this.log.ofCase(opened, extent, page, viewer));
		return "oversight/case-log";
	}

}
