package dk.borgerraadgiver.codelist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Flash;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of one code: its names, its use, and what can be done with it.
 */
@Controller
@RequestMapping({ ListPath.TREES + "/{id}", ListPath.FLAT + "/{id}" })
class CodeController {

	private final CodeAdministration administration;

	private final CodeRows rows;

	private final CodeUses uses;

	private final Clock clock;

	CodeController(CodeAdministration administration, CodeRows rows, CodeUses uses, Clock clock) {
		this.administration = administration;
		this.rows = rows;
		this.uses = uses;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable ListPath path, @PathVariable UUID id, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		List<CodeRow> list = this.rows.of(path.list(), today);
		CodeUse use = this.uses.of(path.list(), today).getOrDefault(id, CodeUse.NONE);
		model.addAttribute("page", new CodePage(path, CodeRow.in(list, id), use, this.rows.names(id),
				CodeRow.under(list, id), this.rows.isReferredTo(id)));
		return "codelist/code";
	}

	@PostMapping("/genopliv")
	String revive(@PathVariable ListPath path, @PathVariable UUID id, @RequestParam long version,
			RedirectAttributes redirect) {
		this.administration.revive(path.list(), id, version);
		redirect.addFlashAttribute(new Flash("codelist.revived"));
		return "redirect:" + path.href() + "/" + id;
	}

	@PostMapping("/taeller-som")
	String mean(@PathVariable ListPath path, @PathVariable UUID id, @RequestParam long version,
			@RequestParam(required = false) @Nullable Meaning meaning, RedirectAttributes redirect) {
		this.administration.mean(path.list(), id, version, meaning);
		redirect.addFlashAttribute(new Flash("codelist.meant"));
		return "redirect:" + path.href() + "/" + id;
	}

	@PostMapping("/slet")
	String delete(@PathVariable ListPath path, @PathVariable UUID id, @RequestParam long version,
			RedirectAttributes redirect) {
		this.administration.delete(path.list(), id, version);
		redirect.addFlashAttribute(new Flash("codelist.deleted"));
		return "redirect:" + path.href();
	}

}
