package dk.borgerraadgiver.journal.content;

import java.io.IOException;
import java.io.InputStream;

import dk.borgerraadgiver.shared.RuleBroken;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Finds what a file is from its content. The name only tells more of what the content
 * shows, as that a text is a table.
 */
@Component
class ContentTypes {

	private final Detector detector;

	private final Detector names;

	private final MediaTypeRegistry registry;

	ContentTypes() {
		var tika = TikaConfig.getDefaultConfig();
		this.detector = tika.getDetector();
		this.names = tika.getMimeRepository();
		this.registry = tika.getMediaTypeRegistry();
	}

	ContentType find(InputStreamSource source, String fileName) throws IOException {
		var metadata = new Metadata();
		metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
		try (InputStream raw = source.getInputStream(); TikaInputStream content = TikaInputStream.get(raw)) {
			MediaType found = this.detector.detect(content, metadata).getBaseType();
			MediaType named = this.names.detect(null, metadata).getBaseType();
			return new ContentType(found.toString(), agree(found, named) ? null : named.toString());
		}
	}

	/** A name that says nothing contradicts nothing. */
	private boolean agree(MediaType found, MediaType named) {
		return named.equals(MediaType.OCTET_STREAM) || found.equals(named)
				|| this.registry.isSpecializationOf(found, named) || this.registry.isSpecializationOf(named, found);
	}

}
