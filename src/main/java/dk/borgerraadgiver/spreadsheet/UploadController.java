package dk.borgerraadgiver.spreadsheet;

import java.io.IOException;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.file.Column;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a spreadsheet of cases is handed over.
 */
@Controller
class UploadController {

	private static final int LONGEST_NAME = 255;

	private final ImportJobs jobs;

	UploadController(ImportJobs jobs) {
		this.jobs = jobs;
	}

	@ModelAttribute("columns")
	Column[] columns() {
		return Column.values();
	}

	@GetMapping("/indlaesning")
	String form(@AuthenticationPrincipal Viewer viewer, Model model) {
		model.addAttribute("form", new UploadForm(null));
		model.addAttribute("jobs", this.jobs.of(viewer.id()));
		return "spreadsheet/upload";
	}

	@PostMapping("/indlaesning")
	ModelAndView upload(@AuthenticationPrincipal Viewer viewer, @ModelAttribute("form") UploadForm form,
			BindingResult errors) {
		try {
			return new ModelAndView("redirect:/indlaesning/" + receive(viewer, form));
		}
		catch (RuleBroken ex) {
			errors.rejectValue("file", ex.key(), ex.arguments(), ex.key());
			var page = new ModelAndView("spreadsheet/upload", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
			return page.addObject("jobs", this.jobs.of(viewer.id()));
		}
	}

	@GetMapping("/indlaesning/skabelon.csv")
	ResponseEntity<Resource> template() {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("skabelon.csv").build().toString())
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.body(new ClassPathResource("spreadsheet/skabelon.csv"));
	}

	private UUID receive(Viewer viewer, UploadForm form) {
		MultipartFile file = form.file();
		String name = (file != null) ? StringUtils.getFilename(file.getOriginalFilename()) : null;
		if (file == null || (file.isEmpty() && (name == null || name.isBlank()))) {
			throw new RuleBroken("spreadsheet.file.missing");
		}
		CaseFile.requireSize(file.getSize());
		byte[] content = content(file);
		CaseFile.read(content);
		return this.jobs.add(viewer.id(), shorten((name != null) ? name : ""), content);
	}

	private static byte[] content(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new RuleBroken("spreadsheet.file.notReceived");
		}
	}

	private static String shorten(String name) {
		return (name.length() > LONGEST_NAME) ? name.substring(name.length() - LONGEST_NAME) : name;
	}

}
