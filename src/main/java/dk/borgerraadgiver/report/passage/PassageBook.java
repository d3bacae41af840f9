package dk.borgerraadgiver.report.passage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.example.Examples;
import dk.borgerraadgiver.recommendation.Recommendations;
import dk.borgerraadgiver.report.binding.Passage;
import dk.borgerraadgiver.report.binding.Passages;
import dk.borgerraadgiver.report.selection.LeftOutList;
import dk.borgerraadgiver.shared.Period;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Opens what a report can take in whole, and keeps account of what it does.
 */
@Repository
public class PassageBook {

	private final Recommendations recommendations;

	private final Examples examples;

	private final LeftOutList leftOut;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final Clock clock;

	PassageBook(Recommendations recommendations, Examples examples, LeftOutList leftOut, JdbcClient jdbc,
			MessageSource messages, Clock clock) {
		this.leftOut = leftOut;
		this.recommendations = recommendations;
		this.examples = examples;
		this.jdbc = jdbc;
		this.messages = messages;
		this.clock = clock;
	}

	/** Opens it for one reading of a report. */
	public Opened open(UUID report, Period period) {
		var material = new Material(report, period, LocalDate.now(this.clock), this.recommendations,
				() -> this.leftOut.idsOf(report), this::titles, this.messages);
		var taken = new Taken();
		return new Opened(List.of(new RecommendationPassages(material, taken), new FollowUpPassages(material, taken),
				new FocusPassages(material, taken), new ExamplePassages(this.examples, taken)), taken);
	}

	private Map<UUID, String> titles() {
		return this.jdbc.sql("select id, title from report")
			.query((row, place) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * What one reading of a report can take in.
	 *
	 * @param all by kind
	 * @param taken what has been taken in so far
	 */
	public record Opened(List<Passages> all, Taken taken) implements Passages {

		@Override
		public Optional<Passage> find(String word, String rest) {
			return this.all.stream().flatMap((one) -> one.find(word, rest).stream()).findFirst();
		}

		@Override
		public List<String> offered() {
			return this.all.stream().map(Passages::offered).flatMap(List::stream).toList();
		}

	}

}
