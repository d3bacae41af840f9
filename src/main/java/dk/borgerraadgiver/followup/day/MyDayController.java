package dk.borgerraadgiver.followup.day;

import java.util.Arrays;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.DayPart;
import dk.borgerraadgiver.office.Offices;
import dk.borgerraadgiver.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What an advisor has before them today: their own cases, or with {@code sager=alle}
 * everybody's.
 */
@Controller
@RequestMapping("/min-dag")
class MyDayController {

	private final DayReader reader;

	private final LastOpened last;

	private final ObjectProvider<DayPart> parts;

	private final Offices offices;

	MyDayController(DayReader reader, LastOpened last, ObjectProvider<DayPart> parts, Offices offices) {
		this.reader = reader;
		this.last = last;
		this.parts = parts;
		this.offices = offices;
	}

	@ModelAttribute("all")
	boolean all(@RequestParam(required = false) @Nullable String sager) {
		return "alle".equals(sager);
	}

	@ModelAttribute("silentWeeks")
	int silentWeeks() {
		return this.offices.required().silentWeeks();
	}

	@GetMapping
	String show(@ModelAttribute("all") boolean all, Model model, @AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("lists",
				Arrays.stream(DayList.values()).map((list) -> this.reader.first(list, all, viewer)).toList());
		model.addAttribute("last", this.last.of(viewer));
		model.addAttribute("parts", this.parts.orderedStream().flatMap((part) -> shown(part, viewer)).toList());
		return "followup/my-day";
	}

	@GetMapping("/{word:stille|hos-os|hos-afdelingerne|naeste-dage}")
	String list(@PathVariable String word, @ModelAttribute("all") boolean all,
			@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model,
			@AuthenticationPrincipal Viewer viewer) {
		model.addAttribute("found", this.reader.page(DayList.of(word), all, page, viewer));
		return "followup/day-list";
	}

	private static Stream<Shown> shown(DayPart part, Viewer viewer) {
		@Nullable Object content = part.read(viewer);
		return (content != null) ? Stream.of(new Shown(part.template(), content)) : Stream.empty();
	}

	/**
	 * A part with what it shows.
	 */
	record Shown(String template, Object content) {
	}

}
