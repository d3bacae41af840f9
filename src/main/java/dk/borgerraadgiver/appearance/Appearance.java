package dk.borgerraadgiver.appearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the municipality's logo and its Word template. A report takes both along when it
 * is frozen; what comes later changes no frozen report.
 */
@Repository
public class Appearance {

	/** The same picture with the same words is the same logo, whoever hands it over. */
	private static final String LOGO_MARK = "encode(sha256(content || convert_to(alt_text, 'UTF8')), 'hex')";

	private static final String TEMPLATE_MARK = "encode(sha256(content || convert_to(name, 'UTF8')), 'hex')";

	private final JdbcClient jdbc;

	private final Clock clock;

	Appearance(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The logo, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Logo> logo() {
		return this.jdbc.sql("select content, width, height, alt_text from office_logo")
			.query((row, place) -> new Logo(row.getBytes("content"), row.getInt("width"), row.getInt("height"),
					row.getString("alt_text")))
			.optional();
	}

	/** The Word template as it was handed over, {@code null} when there is none. */
	@Transactional(readOnly = true)
	public byte @Nullable [] templateFile() {
		return this.jdbc.sql("select content from word_template")
			.query((row, place) -> row.getBytes("content"))
			.optional()
			.orElse(null);
	}

	@Transactional(readOnly = true)
	Optional<WordTemplate> template() {
		return this.jdbc.sql("""
				select name, %s as mark, full_name, uploaded_at from word_template join account a on a.id = uploaded_by
				""".formatted(TEMPLATE_MARK))
			.query((row, place) -> new WordTemplate(row.getString("name"), handed(row)))
			.optional();
	}

	/** By whom the logo was handed over, if there is one. */
	@Transactional(readOnly = true)
	Optional<HandedOver> logoHandedOver() {
		return this.jdbc.sql("""
				select %s as mark, full_name, uploaded_at from office_logo join account a on a.id = uploaded_by
				""".formatted(LOGO_MARK)).query((row, place) -> handed(row)).optional();
	}

	private static HandedOver handed(ResultSet row) throws SQLException {
		return new HandedOver(row.getString("mark"), row.getString("full_name"),
				row.getObject("uploaded_at", OffsetDateTime.class));
	}

	/**
	 * Takes a logo in the place of the one before.
	 * @param seen the mark of that one, {@code null} when there was none
	 * @throws RuleBroken when the file is no picture that can be used
	 * @throws OptimisticLockingFailureException when another has taken its place
	 */
	@Transactional
	void useLogo(byte[] file, String alt, @Nullable String seen, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		var logo = LogoPicture.read(file, alt);
		requireOne(
				this.jdbc
					.sql(isNone(seen) ? """
							insert into office_logo (content, width, height, alt_text, uploaded_by, uploaded_at)
							values (:content, :width, :height, :alt, :by, :now)
							on conflict (id) do nothing
							"""
							: """
									update office_logo
									set content = :content, width = :width, height = :height, alt_text = :alt, uploaded_by = :by,
									    uploaded_at = :now
									where %s = :seen
									"""
								.formatted(LOGO_MARK))
					.param("seen", seen)
					.param("content", logo.png())
					.param("width", logo.width())
					.param("height", logo.height())
					.param("alt", alt)
					.param("by", viewer.id())
					.param("now", OffsetDateTime.now(this.clock))
					.update());
	}

	/**
	 * Takes a Word template in the place of the one before.
	 * @param seen the mark of that one, {@code null} when there was none
	 * @throws RuleBroken when the file is no template that can be used
	 * @throws OptimisticLockingFailureException when another has taken its place
	 */
	@Transactional
	void useTemplate(byte[] file, String name, @Nullable String seen, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		WordTemplateFile.check(file);
		requireOne(this.jdbc
			.sql(isNone(seen)
					? """
							insert into word_template (name, content, uploaded_by, uploaded_at) values (:name, :content, :by, :now)
							on conflict (id) do nothing
							"""
					: """
							update word_template set name = :name, content = :content, uploaded_by = :by, uploaded_at = :now
							where %s = :seen
							"""
						.formatted(TEMPLATE_MARK))
			.param("seen", seen)
			.param("name", name)
			.param("content", file)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update());
	}

	/**
	 * Takes the logo away.
	 * @param seen its mark
	 * @throws OptimisticLockingFailureException when another has taken its place
	 */
	@Transactional
	void dropLogo(String seen, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		requireOne(this.jdbc.sql("delete from office_logo where %s = :seen".formatted(LOGO_MARK))
			.param("seen", seen)
			.update());
	}

	/**
	 * Takes the template away.
	 * @param seen its mark
	 * @throws OptimisticLockingFailureException when another has taken its place
	 */
	@Transactional
	void dropTemplate(String seen, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		requireOne(this.jdbc.sql("delete from word_template where %s = :seen".formatted(TEMPLATE_MARK))
			.param("seen", seen)
			.update());
	}

	private static boolean isNone(@Nullable String seen) {
		return seen == null || seen.isEmpty();
	}

	private static void requireOne(int changed) {
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the appearance was changed meanwhile");
		}
	}

}
