package dk.borgerraadgiver.appearance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The municipality's logo and Word template as they are handed over.
 */
@OfficeTest
class AppearancePagesTests {

	private static final String HOME = "/indstillinger/udseende";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Appearance appearance;

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpg" })
	void aPictureIsTakenByWhatItIsAndNotByItsName(String kind) throws IOException {
		assertThat(logo(picture(1800, 300, kind), "hemmelig.exe", "Byvåben")).hasRedirectedUrl(HOME);
		var kept = this.appearance.logo().orElseThrow();
		assertThat(kept.width()).isEqualTo(900);
		assertThat(kept.height()).isEqualTo(150);
		assertThat(ImageIO.read(new ByteArrayInputStream(kept.png())).getWidth()).isEqualTo(900);
		assertThat(text(get())).contains("alt=\"Byvåben\"");
		assertThat(this.mvc.get().uri(HOME + "/logo.png").with(user(Staff.ADMINISTRATOR))).hasStatusOk()
			.hasContentType("image/png");
	}

	static Stream<Arguments> notPictures() throws IOException {
		byte[] gif = picture(10, 10, "gif");
		return Stream.of(
				Arguments.of("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
					.getBytes(StandardCharsets.UTF_8), "ikke et billede"),
				Arguments.of(gif, "ikke et billede"), Arguments.of(picture(8001, 2, "png"), "punkter"),
				Arguments.of(new byte[LogoPicture.LARGEST + 1], "større end 2 MB"),
				Arguments.of(new byte[0], "Vælg et billede"));
	}

	@ParameterizedTest
	@MethodSource("notPictures")
	void whatIsNoPictureIsRefusedAtItsField(byte[] file, String why) {
		assertThat(logo(file, "logo.png", "Byvåben")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains(why, "value=\"Byv&aring;ben\""));
		assertThat(this.appearance.logo()).isEmpty();
	}

	@Test
	void aLogoIsToldInWords() throws IOException {
		assertThat(logo(picture(10, 10, "png"), "logo.png", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Skriv, hvad billedet viser."));
	}

	@Test
	void aTemplateIsTakenAndTakenAwayAgain() {
		byte[] file = WordTemplateMother.usual();
		assertThat(template(file)).hasRedirectedUrl(HOME);
		assertThat(text(get())).contains("kommune.dotx");
		assertThat(this.appearance.templateFile()).isEqualTo(file);
		assertThat(drop("skabelon", seen("skabelon"))).hasRedirectedUrl(HOME);
		assertThat(this.appearance.templateFile()).isNull();
	}

	static Stream<Arguments> notTemplates() {
		return Stream.of(Arguments.of(WordTemplateMother.document(), "ikke en Word-skabelon"),
				Arguments.of("PK".getBytes(StandardCharsets.UTF_8), "ikke en Word-skabelon"),
				Arguments.of(WordTemplateMother.withMacros(), "makroer"),
				Arguments.of(WordTemplateMother.withHiddenMacros(), "makroer"),
				Arguments.of(WordTemplateMother.withPictureFromElsewhere(), "et andet sted"),
				Arguments.of(WordTemplateMother.withFetchingField(), "et andet sted"),
				Arguments.of(new byte[WordTemplateFile.LARGEST + 1], "større end 5 MB"));
	}

	@ParameterizedTest
	@MethodSource("notTemplates")
	void whatIsNoTemplateOrWouldDoSomethingIsRefused(byte[] file, String why) {
		assertThat(template(file)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.satisfies((answer) -> assertThat(text(answer)).contains(why));
		assertThat(this.appearance.templateFile()).isNull();
	}

	@Test
	void aLogoThatWasReplacedMeanwhileIsNotReplacedUnseen() throws IOException {
		logo(picture(10, 10, "png"), "logo.png", "Det første");
		var seen = seen("logo");
		assertThat(logo(picture(20, 10, "png"), "logo.png", "Det andet", seen)).hasRedirectedUrl(HOME);
		assertThat(logo(picture(30, 10, "png"), "logo.png", "Det tredje", seen)).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains(
					Staff.ADMINISTRATOR.fullName() + " skiftede logoet", "alt=\"Det andet\"", "value=\"Det tredje\""));
		assertThat(drop("logo", seen)).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.appearance.logo().orElseThrow().width()).isEqualTo(20);
		assertThat(logo(picture(30, 10, "png"), "logo.png", "Det tredje", null)).as("who saw none")
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(logo(picture(30, 10, "png"), "logo.png", "Det tredje", seen("logo"))).hasRedirectedUrl(HOME);
		assertThat(this.appearance.logo().orElseThrow().width()).isEqualTo(30);
	}

	@Test
	void aTemplateThatWasReplacedOrTakenAwayMeanwhileIsNotTouchedUnseen() {
		template(WordTemplateMother.usual(), "første.dotx", null);
		var seen = seen("skabelon");
		template(WordTemplateMother.usual(), "anden.dotx", seen);
		assertThat(template(WordTemplateMother.usual(), "tredje.dotx", seen)).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains("skiftede skabelonen", "anden.dotx"));
		assertThat(drop("skabelon", seen)).hasStatus(HttpStatus.CONFLICT);
		seen = seen("skabelon");
		drop("skabelon", seen);
		assertThat(template(WordTemplateMother.usual(), "tredje.dotx", seen)).hasStatus(HttpStatus.CONFLICT)
			.satisfies((answer) -> assertThat(text(answer)).contains("Skabelonen er fjernet af en anden"));
		assertThat(this.appearance.templateFile()).isNull();
	}

	private MvcTestResult drop(String what, @Nullable String seen) {
		return this.mvc.post()
			.uri(HOME + "/" + what + "/fjern")
			.param("seen", Objects.requireNonNullElse(seen, ""))
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.exchange();
	}

	/** The mark in the form that takes it away. */
	private @Nullable String seen(String what) {
		var mark = Pattern.compile(what + "/fjern\"[^<]*(?:<input[^>]*>)*?<input[^>]*name=\"seen\" value=\"(\\w+)\"")
			.matcher(text(get()));
		return mark.find() ? mark.group(1) : null;
	}

	private MvcTestResult get() {
		return this.mvc.get().uri(HOME).with(user(Staff.ADMINISTRATOR)).exchange();
	}

	private MvcTestResult logo(byte[] file, String name, String alt) {
		return logo(file, name, alt, null);
	}

	private MvcTestResult logo(byte[] file, String name, String alt, @Nullable String seen) {
		return this.mvc.post()
			.uri(HOME + "/logo")
			.multipart()
			.file(new MockMultipartFile("logo", name, null, file))
			.param("alt", alt)
			.param("seen", Objects.requireNonNullElse(seen, ""))
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult template(byte[] file) {
		return template(file, "kommune.dotx", null);
	}

	private MvcTestResult template(byte[] file, String name, @Nullable String seen) {
		return this.mvc.post()
			.uri(HOME + "/skabelon")
			.multipart()
			.file(new MockMultipartFile("template", name, null, file))
			.param("seen", Objects.requireNonNullElse(seen, ""))
			.with(user(Staff.ADMINISTRATOR))
			.with(csrf())
			.exchange();
	}

	private static byte[] picture(int width, int height, String kind) throws IOException {
		try (var written = new ByteArrayOutputStream()) {
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, written);
			return written.toByteArray();
		}
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
