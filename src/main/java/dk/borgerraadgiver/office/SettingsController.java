package dk.borgerraadgiver.office;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.borgerraadgiver.shared.Choice;
import dk.borgerraadgiver.shared.Flash;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the office has decided, as the administrator keeps it.
 */
@Controller
@RequestMapping("/indstillinger")
class SettingsController {

	private final Offices offices;

	private final MessageSource messages;

	SettingsController(Offices offices, MessageSource messages) {
		this.messages = messages;
		this.offices = offices;
	}

	@ModelAttribute("months")
	List<Choice> months(Locale locale) {
		return Arrays.stream(Month.values())
			.map((month) -> Choice.of(month.getValue(), month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
			.toList();
	}

	@ModelAttribute("units")
	List<Choice> units(Locale locale) {
		return Stream.of(true, false)
			.map((working) -> Choice.of(working,
					this.messages.getMessage("office.unit." + (working ? "working" : "calendar"), null, locale)))
			.toList();
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", SettingsForm.of(this.offices.required()));
		return "office/settings";
	}

	@PostMapping
	Object save(@Valid @ModelAttribute("form") SettingsForm form, BindingResult errors, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return new ModelAndView("office/settings", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.offices.change(form.appliedTo(this.offices.required()));
		redirect.addFlashAttribute(new Flash("office.saved"));
		return "redirect:/indstillinger";
	}

}
