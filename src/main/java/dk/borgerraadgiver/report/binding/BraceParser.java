package dk.borgerraadgiver.report.binding;

import java.util.Set;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds double braces in running text. Braces opened within braces begin anew, so that
 * the mistake is told where it stands.
 */
final class BraceParser implements InlineContentParser, InlineContentParserFactory {

	/** The longest thing that can be meant by braces. */
	private static final int LONGEST = 500;

	@Override
	public Set<Character> getTriggerCharacters() {
		return Set.of('{');
	}

	@Override
	public InlineContentParser create() {
		return this;
	}

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		var scanner = state.scanner();
		if (!scanner.next("{{")) {
			return ParsedInline.none();
		}
		var begin = scanner.position();
		for (int read = 0; read < LONGEST; read++) {
			var here = scanner.position();
			if (scanner.next("}}")) {
				return ParsedInline.of(new BoundNode(scanner.getSource(begin, here).getContent(), true),
						scanner.position());
			}
			if (scanner.peek() == Scanner.END || scanner.peek() == '\n' || scanner.next("{{")) {
				break;
			}
			scanner.next();
		}
		return ParsedInline.of(new BoundNode("", false), begin);
	}

}
