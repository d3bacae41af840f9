package dk.borgerraadgiver.report.past;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.file.SheetReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Published figures from a file: every row of it or none.
 */
@Controller
@RequestMapping(PublishedController.PATH)
class PublishedFileController {

	private static final String VIEW = "report/past/file";

	private final PublishedDesk desk;

	private final PublishedFigures figures;

	private final Clock clock;

	PublishedFileController(PublishedDesk desk, PublishedFigures figures, Clock clock) {
		this.desk = desk;
		this.figures = figures;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	PublishedKind[] kinds() {
		return PublishedKind.values();
	}

	@ModelAttribute("columns")
	List<String> columns() {
		return PublishedFile.COLUMNS;
	}

	@GetMapping("/fil")
	String blank(Model model) {
		model.addAttribute("form", new FileForm(UUID.randomUUID(), null));
		return VIEW;
	}

	@PostMapping("/fil")
	ModelAndView bring(@Valid @ModelAttribute("form") FileForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, @AuthenticationPrincipal Viewer viewer) {
		if (!this.figures.remembers(form.id())) {
			try {
				var file = PublishedFile.read(form.content(), LocalDate.now(this.clock), this.figures.standing());
				if (!file.wrong().isEmpty()) {
					errors.rejectValue("file", "report.past.file.wrong", new Object[] { file.wrong().size() }, null);
					model.addAttribute("wrong", file.wrong());
					return refused(model);
				}
				this.desk.enter(form.id(), file.lines(), viewer);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("file", broken.key(), broken.arguments(), broken.key());
				return refused(model);
			}
		}
		redirect.addFlashAttribute(new Flash("report.past.entered"));
		return new ModelAndView("redirect:" + PublishedController.PATH);
	}

	@GetMapping("/skabelon.csv")
	ResponseEntity<Resource> template() {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("offentliggjorte-tal.csv").build().toString())
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.body(new ClassPathResource("report/offentliggjorte-tal.csv"));
	}

	private static ModelAndView refused(Model model) {
		return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * A file as it is handed over.
	 *
	 * @param id made with the form, so that it sent twice is entered once
	 * @param file the file, none when nothing was chosen
	 */
	record FileForm(@NotNull UUID id, @Nullable MultipartFile file) {

		byte[] content() {
			if (this.file == null || this.file.isEmpty()) {
				throw new RuleBroken("spreadsheet.file.missing");
			}
			SheetReader.requireSize(this.file.getSize());
			try {
				return this.file.getBytes();
			}
			catch (IOException ex) {
				throw new RuleBroken("spreadsheet.file.notReceived");
			}
		}

	}

}
