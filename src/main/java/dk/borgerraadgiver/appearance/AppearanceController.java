package dk.borgerraadgiver.appearance;

import java.io.IOException;
import java.util.Objects;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the administrator hands the municipality's logo and Word template over.
 */
@Controller
@RequestMapping("/indstillinger/udseende")
class AppearanceController {

	private static final String VIEW = "appearance/appearance";

	private static final String HOME = "redirect:/indstillinger/udseende";

	private static final String LOGO_FORM = "logoForm";

	private static final String TEMPLATE_FORM = "templateForm";

	private static final int LONGEST_NAME = 200;

	private final Appearance appearance;

	AppearanceController(Appearance appearance) {
		this.appearance = appearance;
	}

	@GetMapping
	String show(Model model) {
		var logo = this.appearance.logo().orElse(null);
		model.addAttribute("logo", logo);
		model.addAttribute("logoHanded", this.appearance.logoHandedOver().orElse(null));
		model.addAttribute("template", this.appearance.template().orElse(null));
		if (!model.containsAttribute(LOGO_FORM)) {
			model.addAttribute(LOGO_FORM, new LogoForm(null, (logo != null) ? logo.alt() : null, null));
		}
		if (!model.containsAttribute(TEMPLATE_FORM)) {
			model.addAttribute(TEMPLATE_FORM, new TemplateForm(null, null));
		}
		return VIEW;
	}

	@GetMapping("/logo.png")
	ResponseEntity<byte[]> logo() {
		var logo = this.appearance.logo().orElseThrow(() -> new NotFound("logo"));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(MediaType.IMAGE_PNG)
			.body(logo.png());
	}

	@PostMapping("/logo")
	ModelAndView useLogo(@Valid @ModelAttribute(LOGO_FORM) LogoForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			var file = content(form.logo(), LogoPicture.LARGEST, "appearance.logo.missing",
					"appearance.logo.too-large");
			if (!errors.hasErrors()) {
				this.appearance.useLogo(file, Objects.requireNonNull(form.alt()), form.seen(), viewer);
				redirect.addFlashAttribute(new Flash("appearance.logo.saved"));
				return new ModelAndView(HOME);
			}
		}
		catch (RuleBroken broken) {
			errors.rejectValue("logo", broken.key(), broken.arguments(), broken.key());
		}
		catch (OptimisticLockingFailureException stale) {
			return changed("logo", model);
		}
		return again(model);
	}

	@PostMapping("/logo/fjern")
	ModelAndView dropLogo(@RequestParam(defaultValue = "") String seen, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		try {
			this.appearance.dropLogo(seen, viewer);
		}
		catch (OptimisticLockingFailureException stale) {
			return changed("logo", model);
		}
		redirect.addFlashAttribute(new Flash("appearance.logo.dropped"));
		return new ModelAndView(HOME);
	}

	@PostMapping("/skabelon")
	ModelAndView useTemplate(@ModelAttribute(TEMPLATE_FORM) TemplateForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		try {
			var file = content(form.template(), WordTemplateFile.LARGEST, "appearance.template.missing",
					"appearance.template.too-large");
			this.appearance.useTemplate(file, name(Objects.requireNonNull(form.template())), form.seen(), viewer);
			redirect.addFlashAttribute(new Flash("appearance.template.saved"));
			return new ModelAndView(HOME);
		}
		catch (RuleBroken broken) {
			errors.rejectValue("template", broken.key(), broken.arguments(), broken.key());
			return again(model);
		}
		catch (OptimisticLockingFailureException stale) {
			return changed("template", model);
		}
	}

	@PostMapping("/skabelon/fjern")
	ModelAndView dropTemplate(@RequestParam(defaultValue = "") String seen, Model model, RedirectAttributes redirect,
			@AuthenticationPrincipal Viewer viewer) {
		try {
			this.appearance.dropTemplate(seen, viewer);
		}
		catch (OptimisticLockingFailureException stale) {
			return changed("template", model);
		}
		redirect.addFlashAttribute(new Flash("appearance.template.dropped"));
		return new ModelAndView(HOME);
	}

	/**
	 * What stands there now is shown; what was chosen is not used unless chosen again.
	 */
	private ModelAndView changed(String what, Model model) {
		model.addAttribute("changed", what);
		return new ModelAndView(show(model), model.asMap(), HttpStatus.CONFLICT);
	}

	private ModelAndView again(Model model) {
		return new ModelAndView(show(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static byte[] content(@Nullable MultipartFile file, int largest, String missing, String tooLarge) {
		if (file == null || file.isEmpty()) {
			throw new RuleBroken(missing);
		}
		if (file.getSize() > largest) {
			throw new RuleBroken(tooLarge);
		}
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new RuleBroken(missing);
		}
	}

	private static String name(MultipartFile file) {
		var name = StringUtils.getFilename(file.getOriginalFilename());
		return (name == null || name.isBlank()) ? "skabelon.dotx"
				: name.substring(Math.max(0, name.length() - LONGEST_NAME));
	}

}
