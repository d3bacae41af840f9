package dk.borgerraadgiver.report.writing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.frozen.FrozenReports;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes a report: counts its figures, puts it together and keeps what came of it.
 */
@Service
class Freezing {

	private final ReportDesk desk;

	private final Reports reports;

	private final Composer composer;

	private final FrozenReports frozen;

	Freezing(ReportDesk desk, Reports reports, Composer composer, FrozenReports frozen) {
		this.desk = desk;
		this.reports = reports;
		this.composer = composer;
		this.frozen = frozen;
	}

	/**
	 * Freezes a draft.
	 * @throws RuleBroken when it is frozen already, holds no chapter, or a figure in its
	 * text can't be understood
	 */
	@Transactional
	public void freeze(UUID id, Viewer viewer) {
		var piece = this.desk.look(id, viewer);
		var report = this.reports.findById(id).orElseThrow(() -> new NotFound("report " + id));
		report.freeze();
		var content = this.composer.current(piece);
		if (content.chapters().isEmpty()) {
			throw new RuleBroken("report.freeze.no-chapter");
		}
		if (!mistakes(content).isEmpty()) {
			throw new RuleBroken("report.freeze.mistakes", mistakes(content).size());
		}
		this.reports.saveAndFlush(report);
		this.frozen.keep(id, content, viewer);
	}

	/** What can't be understood in a report's text. */
	static List<Inline.Mistake> mistakes(ReportContent content) {
		return content.chapters()
			.stream()
			.flatMap((chapter) -> chapter.blocks().stream())
			.flatMap(Freezing::mistakes)
			.toList();
	}

	static Stream<Inline.Mistake> mistakes(Block block) {
		return switch (block) {
			case Block.Heading heading -> words(heading.words());
			case Block.Paragraph text -> words(text.words());
			case Block.Listing list -> list.items().stream().flatMap(List::stream).flatMap(Freezing::mistakes);
			case Block.Quotation quotation -> quotation.blocks().stream().flatMap(Freezing::mistakes);
			case Block.Table table -> Stream.empty();
			case Block.Chart chart -> Stream.empty();
		};
	}

	private static Stream<Inline.Mistake> words(List<Inline> words) {
		return words.stream().flatMap((word) -> switch (word) {
			case Inline.Mistake mistake -> Stream.of(mistake);
			case Inline.Strong strong -> words(strong.words());
			case Inline.Stressed stressed -> words(stressed.words());
			case Inline.Link link -> words(link.words());
			default -> Stream.empty();
		});
	}

}
