package dk.borgerraadgiver.report.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.appearance.Appearance;
import dk.borgerraadgiver.report.content.ReportContent;
import dk.borgerraadgiver.report.format.Editions;
import dk.borgerraadgiver.report.format.Imprint;
import dk.borgerraadgiver.report.format.OutputFormat;
import dk.borgerraadgiver.report.frozen.OutputWriter.Written;
import dk.borgerraadgiver.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps frozen reports with all their outputs, and hands them out as they are.
 */
@Repository
public class FrozenReports {

	private final JdbcClient jdbc;

	private final List<OutputFormat> formats;

	private final Appearance appearance;

	private final Clock clock;

	FrozenReports(JdbcClient jdbc, List<OutputFormat> formats, Appearance appearance, Clock clock) {
		this.appearance = appearance;
		this.jdbc = jdbc;
		this.formats = List.copyOf(formats);
		this.clock = clock;
	}

	/**
	 * Keeps a report's content and writes every edition of it in every format.
	 * @param on the day it is frozen
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID id, ReportContent content, LocalDate on, Viewer viewer, FreezingProgress progress) {
		var text = ContentJson.write(content);
		var imprint = new Imprint(on, hash(text.getBytes(StandardCharsets.UTF_8)), this.appearance.templateFile());
		this.jdbc.sql("""
				insert into frozen_report (report_id, content, hash, frozen_on, frozen_by, frozen_at)
				values (:id, :content, :hash, :day, :by, :now)
				""")
			.param("id", id)
			.param("content", text)
			.param("hash", imprint.hash())
			.param("day", imprint.frozenOn())
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		for (Written output : new OutputWriter(this.formats).write(Editions.of(content), imprint, progress)) {
			this.jdbc
				.sql("insert into report_output (report_id, edition, format, content, hash) values (?, ?, ?, ?, ?)")
				.params(id, output.edition(), output.format(), output.content(), hash(output.content()))
				.update();
		}
	}

	/** A frozen report by its id. */
	@Transactional(readOnly = true)
	public Optional<FrozenReport> find(UUID id) {
		return this.jdbc.sql("""
				select f.report_id, f.content, f.hash, f.frozen_on, a.full_name
				from frozen_report f
				join account a on a.id = f.frozen_by
				where f.report_id = ?
				""")
			.params(id)
			.query((row, place) -> new FrozenReport(row.getObject("report_id", UUID.class),
					ContentJson.read(row.getString("content")), row.getString("hash"),
					row.getObject("frozen_on", LocalDate.class), row.getString("full_name")))
			.optional();
	}

	/** What can be fetched of a report: edition and format, without the content. */
	@Transactional(readOnly = true)
	public List<Output> outputs(UUID id) {
		return this.jdbc.sql("""
				select edition, format, length(content) as size, hash from report_output
				where report_id = ? order by edition, format
				""")
			.params(id)
			.query((row, place) -> new Output(row.getString("edition"), row.getString("format"), row.getLong("size"),
					row.getString("hash")))
			.list();
	}

	/**
	 * An output as it was written when the report was frozen.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	public byte[] output(UUID id, String edition, String format) {
		return this.jdbc.sql("select content from report_output where report_id = ? and edition = ? and format = ?")
			.params(id, edition, format)
			.query((row, place) -> row.getBytes("content"))
			.optional()
			.orElseThrow(() -> new NotFound("output of " + id));
	}

	/** The media type of a format's files. */
	public String mediaType(String ending) {
		return this.formats.stream()
			.filter((format) -> format.ending().equals(ending))
			.map(OutputFormat::mediaType)
			.findFirst()
			.orElseThrow(() -> new NotFound("no such format"));
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Something to fetch.
	 *
	 * @param edition the edition's key
	 * @param format the ending of its file
	 * @param size in bytes
	 * @param hash SHA-256 of it
	 */
	public record Output(String edition, String format, long size, String hash) {
	}

}
