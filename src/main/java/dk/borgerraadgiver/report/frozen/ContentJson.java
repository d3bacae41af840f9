package dk.borgerraadgiver.report.frozen;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.borgerraadgiver.report.content.Block;
import dk.borgerraadgiver.report.content.Inline;
import dk.borgerraadgiver.report.content.ReportContent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report's content as text that is the same whenever the content is: what is kept, and
 * what its hash is made of.
 */
final class ContentJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addMixIn(Block.class, Kinds.class)
		.addMixIn(Inline.class, Kinds.class)
		.changeDefaultVisibility((which) -> which.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE)
			.withFieldVisibility(Visibility.ANY))
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		// a report frozen before there was such a mark has it not
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private ContentJson() {
	}

	static String write(ReportContent content) {
		return MAPPER.writeValueAsString(content);
	}

	static ReportContent read(String text) {
		return MAPPER.readValue(text, ReportContent.class);
	}

	/**
	 * Names the kind of each piece.
	 */
	@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
	private interface Kinds {

	}

}
