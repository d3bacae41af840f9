package dk.borgerraadgiver.appearance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dk.borgerraadgiver.shared.RuleBroken;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;

/**
 * Looks over a Word template that somebody hands over: that it is one, that nothing in it
 * can run, and that it fetches nothing from elsewhere. A link that somebody may click on
 * is none that fetches.
 */
final class WordTemplateFile {

	/** So large may a file be, in bytes. */
	static final int LARGEST = 5 * 1024 * 1024;

	private static final Pattern ACTIVE = Pattern
		.compile("(?i).*(vbaProject|vbaData|macroEnabled|activeX|oleObject|/embeddings/|attachedToolbars|/customUI).*");

	/** Fields that read another file, or start a program. */
	private static final Pattern FETCHING = Pattern
		.compile("(?i)\\b(INCLUDETEXT|INCLUDEPICTURE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|MACROBUTTON)\\b");

	/** What fields can stand in: text, heads, feet and notes. */
	private static final String WRITTEN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private static final Pattern FIELD = Pattern
		.compile("(?s)<w:instrText[^>]*>(.*?)</w:instrText>|w:instr=\"([^\"]*)\"");

	private static final Set<String> CLICKED = Set.of("http", "https", "mailto", "tel");

	private WordTemplateFile() {
	}

	/**
	 * Looks it over.
	 * @throws RuleBroken when it can't be used, with what to do
	 */
	static void check(byte[] file) {
		if (file.length > LARGEST) {
			throw new RuleBroken("appearance.template.too-large");
		}
		try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
			var main = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
			if (main.size() != 1 || !main.getFirst().getContentType().equals(XWPFRelation.TEMPLATE.getContentType())) {
				boolean active = main.size() == 1 && ACTIVE.matcher(main.getFirst().getContentType()).matches();
				throw new RuleBroken(active ? "appearance.template.active" : "appearance.template.other");
			}
			for (PackagePart part : opened.getParts()) {
				check(part);
			}
			new XWPFDocument(opened).getStyles();
		}
		catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | XmlException | POIXMLException
				| IllegalArgumentException | IllegalStateException ex) {
			throw new RuleBroken("appearance.template.other");
		}
	}

	private static void check(PackagePart part) throws IOException, OpenXML4JException, XmlException {
		if (ACTIVE.matcher(part.getPartName().getName()).matches() || ACTIVE.matcher(part.getContentType()).matches()) {
			throw new RuleBroken("appearance.template.active");
		}
		if (part.isRelationshipPart()) {
			return;
		}
		for (PackageRelationship relation : part.getRelationships()) {
			if (relation.getTargetMode() == TargetMode.EXTERNAL && !isClicked(relation)) {
				throw new RuleBroken("appearance.template.external");
			}
		}
		if (part.getContentType().startsWith(WRITTEN)) {
			try (var stream = part.getInputStream()) {
				var fields = FIELD.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).results();
				if (fields.anyMatch((field) -> FETCHING.matcher(field.group()).find())) {
					throw new RuleBroken("appearance.template.external");
				}
			}
		}
	}

	private static boolean isClicked(PackageRelationship relation) {
		var scheme = relation.getTargetURI().getScheme();
		return relation.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation()) && scheme != null
				&& CLICKED.contains(scheme.toLowerCase(Locale.ROOT));
	}

}
