package dk.borgerraadgiver.oversight;

import dk.borgerraadgiver.shared.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who came in and what was set, for the administrator, and what is unusual.
 */
@Controller
class OfficeLogController {

	private final LogReader log;

	private final UnusualReader unusual;

	OfficeLogController(LogReader log, UnusualReader unusual) {
		this.log = log;
		this.unusual = unusual;
	}

	@GetMapping("/indstillinger/log")
	String show(@RequestParam(name = "vis", defaultValue = "ALT") Doors doors,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model) {
		var lines = this.log.ofOffice(doors, page);
		model.addAttribute("doors", doors);
		model.addAttribute("allDoors", Doors.values());
		model.addAttribute("page", lines);
		model.addAttribute("changes", this.log.changes(lines.lines()));
		model.addAttribute("unusual", this.unusual.lately());
		return "oversight/office-log";
	}

}
