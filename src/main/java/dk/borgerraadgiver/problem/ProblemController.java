package dk.borgerraadgiver.problem;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CaseDoor;
import dk.borgerraadgiver.inquiry.CaseNumber;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The problems, and each with its cases.
 */
@Controller
@RequestMapping("/problemer")
class ProblemController {

	private final ProblemList list;

	private final ProblemReader reader;

	private final ProblemDesk desk;

	private final CaseDoor door;

	private final List<ProblemPart> parts;

	ProblemController(ProblemList list, ProblemReader reader, ProblemDesk desk, CaseDoor door,
			List<ProblemPart> parts) {
		this.parts = parts;
		this.list = list;
		this.reader = reader;
		this.desk = desk;
		this.door = door;
	}

	@GetMapping
	String list(@RequestParam(name = "vis", required = false) @Nullable String word,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		var status = Arrays.stream(ProblemStatus.values())
			.filter((one) -> one.word().equals(word))
			.findFirst()
			.orElse(null);
		model.addAttribute("status", status);
		model.addAttribute("statuses", ProblemStatus.values());
		model.addAttribute("page", this.list.find(status, page, viewer));
		return "problem/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, ProblemFilter filter,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("form", new AddCaseForm(null));
		return fill(id, filter, page, model, viewer);
	}

	@PostMapping("/{id}/sager")
	ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") AddCaseForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			if (!errors.hasErrors()) {
				this.desk.add(id, this.door.look(form.caseNumber(), viewer), viewer);
				redirect.addFlashAttribute(new Flash("problem.added", form.caseNumber()));
				return new ModelAndView("redirect:/problemer/" + id);
			}
		}
		catch (NotFound missing) {
			errors.rejectValue("number", "problem.link.unknown");
		}
		return new ModelAndView(fill(id, new ProblemFilter(null, null), 1, model, viewer), model.asMap(),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/sager/{number}/fjern")
	String remove(@PathVariable UUID id, @PathVariable String number, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		var opened = this.door.look(CaseNumber.parse(number), viewer);
		this.desk.remove(id, opened, viewer);
		redirect.addFlashAttribute(new Flash("problem.removed", opened.number()));
		return "redirect:/problemer/" + id;
	}

	private String fill(UUID id, ProblemFilter filter, int page, Model model, Viewer viewer) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.reader.read(id, filter, page, viewer));
		model.addAttribute("parts", this.parts.stream().flatMap((part) -> shown(part, id, viewer)).toList());
		return "problem/problem";
	}

	private static Stream<Shown> shown(ProblemPart part, UUID id, Viewer viewer) {
		@Nullable Object content = part.read(id, viewer);
		return (content != null) ? Stream.of(new Shown(part.template(), content)) : Stream.empty();
	}

	/**
	 * A part with what it shows.
	 */
	record Shown(String template, Object content) {
	}

	/**
	 * A case to be added to a problem.
	 *
	 * @param number its number
	 */
	record AddCaseForm(@Nullable String number) {

		CaseNumber caseNumber() {
			return CaseNumber.parse((this.number != null) ? this.number : "");
		}

	}

}
