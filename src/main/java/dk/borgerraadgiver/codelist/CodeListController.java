package dk.borgerraadgiver.codelist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a list: what is in it, its order, and new codes.
 */
@Controller
@RequestMapping({ ListPath.TREES, ListPath.FLAT })
class CodeListController {

	private final CodeAdministration administration;

	private final CodeRows rows;

	private final CodeUses uses;

	private final Clock clock;

	CodeListController(CodeAdministration administration, CodeRows rows, CodeUses uses, Clock clock) {
		this.administration = administration;
		this.rows = rows;
		this.uses = uses;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable ListPath path, @RequestParam(required = false) @Nullable String soeg,
			@RequestParam(defaultValue = "false") boolean udgaaede, Model model) {
		var filter = new CodeListPage.Filter(soeg, udgaaede);
		model.addAttribute("form", filter);
		model.addAttribute("page",
				CodeListPage.of(path, this.rows.of(path.list(), today()), this.uses.of(path.list(), today()), filter));
		return "codelist/list";
	}

	@GetMapping("/ny")
	ModelAndView add(@PathVariable ListPath path, @RequestParam(required = false) @Nullable UUID under) {
		return addForm(path, HttpStatus.OK).addObject("form", new AddCodeForm(null, under, null, null));
	}

	@PostMapping("/ny")
	ModelAndView add(@PathVariable ListPath path, @Valid @ModelAttribute("form") AddCodeForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean flere, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				UUID id = this.administration.add(path.list(), form);
				redirect.addFlashAttribute(new Flash("codelist.added", String.valueOf(form.name())));
				return new ModelAndView("redirect:" + path.href() + next(flere, form.parent(), id));
			}
			catch (RuleBroken ex) {
				errors.reject(ex.key(), ex.arguments(), null);
			}
		}
		return addForm(path, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static String next(boolean more, @Nullable UUID parent, UUID id) {
		if (!more) {
			return "#kode-" + id;
		}
		return (parent != null) ? "/ny?under=" + parent : "/ny";
	}

	private ModelAndView addForm(ListPath path, HttpStatus status) {
		List<CodeRow> groups = this.rows.of(path.list(), today())
			.stream()
			.filter((row) -> path.hasTwoLevels() && row.groupId() == null && row.validTo() == null)
			.toList();
		return new ModelAndView("codelist/add", status).addObject("path", path)
			.addObject("groups", groups)
			.addObject("meanings", path.meanings());
	}

	@PostMapping(path = "/raekkefoelge", params = "op")
	String moveUp(@PathVariable ListPath path, @RequestParam UUID op) {
		this.administration.shift(path.list(), op, -1, today());
		return "redirect:" + path.href() + "#kode-" + op;
	}

	@PostMapping(path = "/raekkefoelge", params = "ned")
	String moveDown(@PathVariable ListPath path, @RequestParam UUID ned) {
		this.administration.shift(path.list(), ned, 1, today());
		return "redirect:" + path.href() + "#kode-" + ned;
	}

	@PostMapping("/alfabetisk")
	String sort(@PathVariable ListPath path, RedirectAttributes redirect) {
		this.administration.sortAlphabetically(path.list(), today());
		redirect.addFlashAttribute(new Flash("codelist.sorted"));
		return "redirect:" + path.href();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
