package dk.borgerraadgiver.appearance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import dk.borgerraadgiver.account.Role;
import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the municipality's logo and its Word template. A report takes both along when it
 * is frozen; what comes later changes no frozen report.
 */
@Repository
public class Appearance {

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
		return this.jdbc.sql("select name, uploaded_at from word_template")
			.query((row, place) -> new WordTemplate(row.getString("name"),
					row.getObject("uploaded_at", OffsetDateTime.class)))
			.optional();
	}

	/**
	 * Takes a logo in the place of the one before.
	 * @throws RuleBroken when the file is no picture that can be used
	 */
	@Transactional
	void useLogo(byte[] file, String alt, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		var logo = LogoPicture.read(file, alt);
		this.jdbc.sql("""
				insert into office_logo (content, width, height, alt_text, uploaded_by, uploaded_at)
				values (:content, :width, :height, :alt, :by, :now)
				on conflict (id) do update
				set content = excluded.content, width = excluded.width, height = excluded.height,
				    alt_text = excluded.alt_text, uploaded_by = excluded.uploaded_by, uploaded_at = excluded.uploaded_at
				""")
			.param("content", logo.png())
			.param("width", logo.width())
			.param("height", logo.height())
			.param("alt", alt)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * Takes a Word template in the place of the one before.
	 * @throws RuleBroken when the file is no template that can be used
	 */
	@Transactional
	void useTemplate(byte[] file, String name, Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		WordTemplateFile.check(file);
		this.jdbc.sql("""
				insert into word_template (name, content, uploaded_by, uploaded_at) values (:name, :content, :by, :now)
				on conflict (id) do update
				set name = excluded.name, content = excluded.content, uploaded_by = excluded.uploaded_by,
				    uploaded_at = excluded.uploaded_at
				""")
			.param("name", name)
			.param("content", file)
			.param("by", viewer.id())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	@Transactional
	void dropLogo(Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		this.jdbc.sql("delete from office_logo").update();
	}

	@Transactional
	void dropTemplate(Viewer viewer) {
		viewer.require(Role.ADMINISTRATOR);
		this.jdbc.sql("delete from word_template").update();
	}

}
