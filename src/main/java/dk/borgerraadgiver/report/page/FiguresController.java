package dk.borgerraadgiver.report.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.report.file.FiguresCsv;
import dk.borgerraadgiver.shared.Period;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The page of figures, and the same figures as a file.
 */
@Controller
class FiguresController {

	private final Figures figures;

	private final Offices offices;

	private final Clock clock;

	FiguresController(Figures figures, Offices offices, Clock clock) {
		this.figures = figures;
		this.offices = offices;
		this.clock = clock;
	}

	@ModelAttribute("presets")
	List<PeriodPreset> presets() {
		return PeriodPreset.on(today(), this.offices.required().reportingYearStartMonth());
	}

	@ModelAttribute("comparisons")
	List<String> comparisons() {
		return List.of(Comparison.values()).stream().map(Comparison::key).toList();
	}

	@GetMapping(path = "/tal", params = { "!fra", "!til" })
	String usual(Model model) {
		var query = FiguresQuery.of(Period.halfYear(today()).until(today()));
		model.addAttribute("form", query);
		return page(query, model);
	}

	@GetMapping("/tal")
	String show(@Valid @ModelAttribute("form") FiguresQuery form, BindingResult errors, Model model,
			HttpServletResponse response) {
		form.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "report/figures";
		}
		return page(form, model);
	}

	@GetMapping("/tal.csv")
	@Audited(Act.EXPORTED)
	ResponseEntity<String> download(@Valid @ModelAttribute("form") FiguresQuery form, BindingResult errors) {
		form.check(errors);
		if (errors.hasErrors()) {
			return ResponseEntity.badRequest().build();
		}
		String name = "tal-%s-%s.csv".formatted(form.chosen().from(), form.chosen().to());
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(FiguresCsv.of(this.figures.report(form.chosen(), form.compared())));
	}

	private String page(FiguresQuery query, Model model) {
		var report = this.figures.report(query.chosen(), query.compared());
		model.addAttribute("page", FiguresPage.of(report, this.offices.required().closingTargetDays()));
		return "report/figures";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
