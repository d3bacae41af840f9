package dk.borgerraadgiver.codelist;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that leads to the flat lists.
 */
@Controller
class ListsController {

	private final CodeRows rows;

	private final Clock clock;

	ListsController(CodeRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@GetMapping("/lister")
	String show(Model model) {
		model.addAttribute("paths", ListPath.flat());
		model.addAttribute("sizes", this.rows.sizes(LocalDate.now(this.clock)));
		return "codelist/lists";
	}

}
