package dk.borgerraadgiver.spreadsheet;

import java.io.IOException;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.file.Column;
import dk.borgerraadgiver.spreadsheet.plan.CasePlanner;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
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

	private final CasePlanner planner;

	UploadController(ImportJobs jobs, CasePlanner planner) {
		this.jobs = jobs;
		this.planner = planner;
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
			MultipartFile file = required(form.file());
			byte[] content = content(file);
			ImportPlan plan = this.planner.plan(CaseFile.read(content), Decisions.NONE);
			if (plan.namesAPerson()) {
				// what names people is not kept, not even until the owner has read why
				return refused(new RuleBroken("spreadsheet.file.cpr"), errors, viewer).addObject("page",
						PreviewPage.of(plan));
			}
			UUID job = this.jobs.add(viewer.id(), name(file), content);
			return new ModelAndView("redirect:/indlaesning/" + job);
		}
		catch (RuleBroken ex) {
			return refused(ex, errors, viewer);
		}
	}

	private ModelAndView refused(RuleBroken reason, BindingResult errors, Viewer viewer) {
		errors.rejectValue("file", reason.key(), reason.arguments(), reason.key());
		var page = new ModelAndView("spreadsheet/upload", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("jobs", this.jobs.of(viewer.id()));
	}

	@GetMapping("/indlaesning/skabelon.csv")
	ResponseEntity<Resource> template() {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("skabelon.csv").build().toString())
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.body(new ClassPathResource("spreadsheet/skabelon.csv"));
	}

	private static MultipartFile required(@Nullable MultipartFile file) {
		if (file == null || (file.isEmpty() && name(file).isBlank())) {
			throw new RuleBroken("spreadsheet.file.missing");
		}
		CaseFile.requireSize(file.getSize());
		return file;
	}

	private static String name(MultipartFile file) {
		String name = StringUtils.getFilename(file.getOriginalFilename());
		return (name != null) ? shorten(name) : "";
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
