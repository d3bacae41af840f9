package dk.borgerraadgiver.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A page with one of every field, for the tests of the frame.
 */
@Controller
@RequestMapping("/henvendelser/proeve")
class SampleController {

	static final UUID FIRST = new UUID(0, 1);

	static final UUID SECOND = new UUID(0, 2);

	@ModelAttribute("choices")
	List<Choice> choices() {
		return List.of(new Choice.Plain(FIRST, "Center for Teknik", null),
				new Choice.Plain(SECOND, "Veje", "Center for Teknik"), Choice.of(new UUID(0, 3), "Udenfor"));
	}

	@ModelAttribute("paging")
	Paging paging() {
		return new Paging(3, 50, 1295);
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new SampleForm(null, null, null, null, false, null, null,
				List.of(new SampleLine(null, null), new SampleLine(null, null))));
		return "support/sample";
	}

	@PostMapping
	String save(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "support/sample";
		}
		redirect.addFlashAttribute(new Flash("web.paging.page", 7));
		return "redirect:/henvendelser/proeve";
	}

	@GetMapping("/{how:findes-ikke|regel|samtidig|for-stor|uden-database|uventet}")
	String fail(@PathVariable String how) {
		throw switch (how) {
			case "findes-ikke" -> new NotFound("sample");
			case "regel" -> new RuleBroken("period.reversed");
			case "samtidig" -> new OptimisticLockingFailureException("sample");
			case "for-stor" -> new MaxUploadSizeExceededException(1);
			case "uden-database" -> new CannotGetJdbcConnectionException("sample");
			default -> new IllegalStateException("sample");
		};
	}

	record SampleForm(@NotBlank @Nullable String subject, @Nullable String description,
			@NotNull @Nullable LocalDate receivedOn, @Nullable LocalTime receivedTime, boolean anonymous,
			@Nullable UUID departmentId, @NotNull @Nullable UUID channelId, List<@Valid SampleLine> lines) {
	}

	record SampleLine(@Nullable UUID departmentId, @Nullable LocalDate since) {
	}

}
