package dk.borgerraadgiver.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dk.borgerraadgiver.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What has been noted in the latest open complaints of the demo office, with a few
 * documents.
 */
@Repository
class DemoJournal {

	private static final int CASES = 25;

	/** So long ago that everything told here has happened. */
	private static final int DAYS = 12;

	private static final byte[] MINUTES = "Referat af samtale.\nHeri oplysninger om borgerens ægtefælle.\n"
		.getBytes(StandardCharsets.UTF_8);

	private final JdbcTemplate jdbc;

	DemoJournal(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void write(Chance chance, List<DemoInquiry> cases, List<UUID> advisors, LocalDateTime now) {
		LocalDate latest = now.toLocalDate().minusDays(DAYS);
		cases.reversed()
			.stream()
			.filter((one) -> one.isOpen() && !one.matters().isEmpty() && one.receivedOn().isBefore(latest))
			.limit(CASES)
			.forEach((one) -> write(new Story(chance, one.id(), one.receivedOn(), advisors.get(one.second() ? 1 : 0))));
	}

	private void write(Story story) {
		story.tell();
		this.jdbc.batchUpdate(
				"""
						insert into journal_entry (id, inquiry_id, author_id, kind, happened_on, happened_time, written_at, counterpart,
						                           note, corrects_id, reason)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
						""",
				story.entries);
		this.jdbc.batchUpdate("insert into document_chunk (content_id, number, bytes) values (?, 0, ?)",
				story.contents);
		this.jdbc.batchUpdate(
				"""
						insert into document (id, content_id, entry_id, file_name, media_type, subject, dated_on, withheld, size, sha256)
						select ?, c.content_id, ?, ?, ?, ?, ?, ?, length(c.bytes), sha256(c.bytes)
						from document_chunk c where c.content_id = ?
						""",
				story.documents);
	}

	/**
	 * What happened in a case, as rows.
	 */
	private static final class Story {

		private static final byte[] REQUEST = DemoPdf.of("Anmodning om svar",
				"Vi beder om svar og om kopi af sagens akter inden fem arbejdsdage.");

		private static final byte[] ANSWER = DemoPdf.of("Udtalelse fra afdelingen",
				"Afdelingen beklager, at sagen har ligget stille, og svarer borgeren.");

		private final Chance chance;

		private final UUID inquiry;

		private final LocalDate first;

		private final UUID advisor;

		private final List<@Nullable Object[]> entries = new ArrayList<>();

		private final List<Object[]> contents = new ArrayList<>();

		private final List<Object[]> documents = new ArrayList<>();

		Story(Chance chance, UUID inquiry, LocalDate first, UUID advisor) {
			this.chance = chance;
			this.inquiry = inquiry;
			this.first = first;
			this.advisor = advisor;
		}

		void tell() {
			note("INTERNAL", 0, LocalTime.of(16, 50), "",
					"Borgeren er indforstået med, at vi spørger afdelingen. Akterne er lovet inden ugens udgang.", null,
					"");
			var request = note("LETTER_OUT", 1, LocalTime.of(10, 20), "Afdelingens leder",
					"Anmodning om svar inden fem arbejdsdage og om kopi af akterne.", null, "");
			document(request, "anmodning-om-svar.pdf", "application/pdf", REQUEST, "Anmodning om svar", 1, false);
			var time = LocalTime.of(this.chance.between(9, 14), this.chance.between(0, 59));
			var call = note("PHONE", 4, time, "Teamlederen", called("5. i næste måned"), null, "");
			note("PHONE", 4, time, "Teamlederen", called("15. i denne måned"), call, "Datoen var hørt forkert");
			var answer = note("LETTER_IN", 7, LocalTime.of(11, 5), "Afdelingen",
					"Svar med udtalelse og med referat af mødet i foråret.", null, "");
			document(answer, "udtalelse.pdf", "application/pdf", ANSWER, "Udtalelse fra afdelingen", 7, false);
			document(answer, "referat.txt", "text/plain", MINUTES, "Referat af samtale", 5, true);
		}

		private static String called(String day) {
			return """
					Sagen har ligget stille, fordi en sagsbehandler er rejst.
					Der er nu sat en ny på, som ringer til borgeren i morgen.
					Svar ventes den %s.""".formatted(day);
		}

		private UUID note(String kind, int days, LocalTime time, String counterpart, String note,
				@Nullable UUID corrects, String reason) {
			UUID id = this.chance.id();
			LocalDate day = day(days);
			LocalDateTime written = day.atTime(time).plusMinutes((corrects != null) ? 35 : 5);
			this.entries.add(new @Nullable Object[] { id, this.inquiry, this.advisor, kind, day, time,
					written.atZone(TimeConfiguration.DENMARK).toOffsetDateTime(), counterpart, note, corrects,
					reason });
			return id;
		}

		private void document(UUID entry, String fileName, String mediaType, byte[] bytes, String subject, int days,
				boolean withheld) {
			UUID content = this.chance.id();
			this.contents.add(new Object[] { content, bytes });
			this.documents.add(new Object[] { this.chance.id(), entry, fileName, mediaType, subject, day(days),
					withheld, content });
		}

		private LocalDate day(int days) {
			return Chance.atWork(this.first.plusDays(days));
		}

	}

}
