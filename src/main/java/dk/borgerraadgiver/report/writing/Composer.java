package dk.borgerraadgiver.report.writing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.appearance.Appearance;
import dk.borgerraadgiver.report.binding.ChapterText;
import dk.borgerraadgiver.report.binding.Offers;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.binding.Told;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Chapter;
import dk.borgerraadgiver.report.content.Cover;
import dk.borgerraadgiver.report.content.Logo;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.content.Written;
import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.disclosure.DisclosureLog;
import dk.borgerraadgiver.report.format.Edition;
import dk.borgerraadgiver.report.format.Editions;
import dk.borgerraadgiver.report.passage.PassageBook;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts a report together: its chapters with their figures in place.
 */
@Component
public class Composer {

	private final DraftFigures figures;

	private final PassageBook passages;

	private final PartWriter parts;

	private final DisclosureLog disclosures;

	private final Appearance appearance;

	private final MessageSource messages;

	Composer(DraftFigures figures, PassageBook passages, PartWriter parts, DisclosureLog disclosures,
			Appearance appearance, MessageSource messages) {
		this.appearance = appearance;
		this.figures = figures;
		this.passages = passages;
		this.parts = parts;
		this.disclosures = disclosures;
		this.messages = messages;
	}

	/** The report as it reads by now, with figures at most a minute old. */
	ReportContent draft(Workpiece piece) {
		return compose(piece, recently(piece), open(piece), LocaleContextHolder.getLocale());
	}

	/** The figures of this moment that a report speaks of. */
	public FigureReport figures(Workpiece piece) {
		return this.figures.now(piece.id(), piece.facts()).figures();
	}

	/** The report with the figures of this moment, and every part of it. */
	public ReportContent current(Workpiece piece) {
		return composed(piece).content();
	}

	/** The report as {@link #current}, and what it has taken in. */
	public Composed composed(Workpiece piece) {
		var told = now(piece);
		var passages = open(piece);
		var report = compose(piece, told, passages, Written.DANISH);
		return new Composed(this.parts.write(report, told, passages, piece.facts().departments()), passages.taken());
	}

	/** The part of one department as it reads by now; nothing where it gets none. */
	Optional<Edition> part(Workpiece piece, UUID department) {
		if (!piece.facts().departments().contains(department)) {
			return Optional.empty();
		}
		var told = now(piece);
		var passages = open(piece);
		var report = this.parts.write(compose(piece, told, passages, LocaleContextHolder.getLocale()), told, passages,
				List.of(department));
		return report.parts().stream().findFirst().map((part) -> Editions.of(report, part));
	}

	/** One chapter as it would read, saved or not. */
	public List<Block> preview(Workpiece piece, String text) {
		return recent(piece).read(text, "vist");
	}

	/** What can be written between double braces, with what it would say. */
	public List<Offers> offers(Workpiece piece) {
		return recent(piece).offers();
	}

	private Told now(Workpiece piece) {
		return this.figures.now(piece.id(), piece.facts()).telling(this.disclosures.whole(piece.id()));
	}

	private Told recently(Workpiece piece) {
		return this.figures.recent(piece.id(), piece.facts()).telling(this.disclosures.whole(piece.id()));
	}

	private ChapterText recent(Workpiece piece) {
		return new ChapterText(recently(piece), open(piece), this.messages, LocaleContextHolder.getLocale());
	}

	private PassageBook.Opened open(Workpiece piece) {
		return this.passages.open(piece.id(), piece.facts().period());
	}

	private ReportContent compose(Workpiece piece, Told told, Passages passages, Locale locale) {
		var text = new ChapterText(told, passages, this.messages, locale);
		var chapters = new ArrayList<Chapter>();
		for (Workpiece.Part part : piece.parts()) {
			if (part.included()) {
				String anchor = "kapitel-" + (chapters.size() + 1);
				chapters.add(new Chapter(anchor, part.words().title(), part.words().inShortVersion(),
						part.words().inParts(), text.read(part.words().body(), anchor)));
			}
		}
		var facts = piece.facts();
		return new ReportContent(
				new Cover(told.municipality(), this.messages.getMessage(facts.kind().key(), null, Written.DANISH),
						facts.title(), facts.period(), facts.comparisons(), logo()),
				text.keyNumbers(), chapters);
	}

	private @Nullable Logo logo() {
		return this.appearance.logo()
			.map((logo) -> new Logo(Base64.getEncoder().encodeToString(logo.png()), logo.width(), logo.height(),
					logo.alt()))
			.orElse(null);
	}

}
