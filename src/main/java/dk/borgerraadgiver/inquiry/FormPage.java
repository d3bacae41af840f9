package dk.borgerraadgiver.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.codelist.CodeChoices;
import dk.borgerraadgiver.codelist.CodeList;
import dk.borgerraadgiver.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lays out what an inquiry's form needs beside what is typed: the lists to choose from
 * and the citizen it comes from.
 */
@Component
class FormPage {

	private final CodeChoices codes;

	private final KnownCitizens citizens;

	private final Suggestions suggestions;

	private final Clock clock;

	FormPage(CodeChoices codes, KnownCitizens citizens, Suggestions suggestions, Clock clock) {
		this.codes = codes;
		this.citizens = citizens;
		this.suggestions = suggestions;
		this.clock = clock;
	}

	void fill(Model model, InquiryForm form, Viewer viewer) {
		var day = Objects.requireNonNullElseGet(form.receivedOn(), () -> LocalDate.now(this.clock));
		model.addAttribute("codes", CodeLists.of(this.codes.on(day, used(form))));
		model.addAttribute("citizen", chosen(form, viewer).orElse(null));
	}

	/**
	 * Somebody the viewer may know, by the registration that is kept.
	 * @throws NotFound when there is nobody for the viewer
	 */
	UUID known(UUID citizen, Viewer viewer) {
		return this.citizens.byId(citizen, viewer).orElseThrow(() -> new NotFound("citizen " + citizen)).id();
	}

	void suggest(Model model, InquiryForm form, Viewer viewer) {
		model.addAttribute("known", this.suggestions.like(form.citizen(), viewer));
	}

	/**
	 * The first choices of a new inquiry, which are the office's first type and channel.
	 */
	@Nullable UUID first(CodeList list) {
		return this.codes.on(LocalDate.now(this.clock))
			.getOrDefault(list, List.of())
			.stream()
			.findFirst()
			.map((choice) -> choice.id())
			.orElse(null);
	}

	/**
	 * What the codes and citizens of two versions of a form are called.
	 */
	Map<UUID, String> names(InquiryForm mine, InquiryForm saved, Viewer viewer) {
		var names = new HashMap<UUID, String>();
		var used = new ArrayList<>(used(mine));
		used.addAll(used(saved));
		this.codes.on(LocalDate.now(this.clock), used)
			.values()
			.forEach((list) -> list.forEach((choice) -> names.put(choice.id(), choice.label())));
		Stream.of(mine, saved)
			.forEach((form) -> chosen(form, viewer).ifPresent((citizen) -> names
				.put(Objects.requireNonNull(form.citizenId()), Objects.requireNonNullElse(citizen.name(), "?"))));
		return names;
	}

	private Optional<KnownCitizen> chosen(InquiryForm form, Viewer viewer) {
		return (form.citizenId() != null) ? this.citizens.byId(form.citizenId(), viewer) : Optional.empty();
	}

	private static List<UUID> used(InquiryForm form) {
		var used = new ArrayList<@Nullable UUID>();
		used.add(form.typeId());
		used.add(form.channelId());
		used.addAll(form.outcome().ids());
		used.add(form.stanceOrNone().groundId());
		form.rowsOrNone().forEach((row) -> {
			used.add(row.departmentId());
			used.add(row.categoryId());
		});
		return used.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

}
