package dk.borgerraadgiver.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The judge of PDFs: can one be read aloud (PDF/UA-1) and kept for ever (PDF/A-2a)?
 */
public final class Vera {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Vera() {
	}

	/**
	 * What keeps a PDF from being either. The PDF is kept to be looked at, beside the
	 * pictures of the pages.
	 */
	public static List<String> faults(String name, byte[] pdf) throws Exception {
		keep(name, pdf);
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
				var validator = Foundries.defaultInstance()
					.createValidator(List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A))) {
			var verdicts = validator.validateAll(parser);
			assertThat(verdicts).hasSize(2).allMatch((verdict) -> verdict.getTotalAssertions() > 0);
			return verdicts.stream()
				.flatMap((verdict) -> verdict.getFailedChecks().keySet().stream())
				.map(Object::toString)
				.toList();
		}
	}

	private static void keep(String name, byte[] pdf) throws IOException {
		Files.createDirectories(Path.of("target/screenshots"));
		Files.write(Path.of("target/screenshots/" + name + ".pdf"), pdf);
	}

}
