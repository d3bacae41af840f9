package dk.borgerraadgiver.codelist;

import java.util.Arrays;
import java.util.List;

import dk.borgerraadgiver.shared.NotFound;

/**
 * Where each list has its pages.
 */
enum ListPath {

	DEPARTMENTS(CodeList.DEPARTMENT, "/", "afdelinger"),

	CATEGORIES(CodeList.CATEGORY, "/", "kategorier"),

	TYPES(CodeList.TYPE, "/lister/", "typer"),

	CHANNELS(CodeList.CHANNEL, "/lister/", "kanaler"),

	METHODS(CodeList.METHOD, "/lister/", "metoder"),

	RESULTS(CodeList.RESULT, "/lister/", "resultater"),

	MERITS(CodeList.MERIT, "/lister/", "medhold"),

	GROUNDS(CodeList.GROUND, "/lister/", "afvisningsgrunde");

	/** The lists with an entry of their own in the menu, as a path pattern. */
	static final String TREES = "/{path:afdelinger|kategorier}";

	/** The other lists, as a path pattern. */
	static final String FLAT = "/lister/{path:typer|kanaler|metoder|resultater|medhold|afvisningsgrunde}";

	private final CodeList list;

	private final String folder;

	private final String segment;

	ListPath(CodeList list, String folder, String segment) {
		this.list = list;
		this.folder = folder;
		this.segment = segment;
	}

	static ListPath of(String segment) {
		return Arrays.stream(values())
			.filter((path) -> path.segment.equals(segment))
			.findFirst()
			.orElseThrow(() -> new NotFound("list " + segment));
	}

	static List<ListPath> flat() {
		return Arrays.stream(values()).filter((path) -> !path.list.hasTwoLevels()).toList();
	}

	public CodeList list() {
		return this.list;
	}

	/** The address of the list's page. */
	public String href() {
		return this.folder + this.segment;
	}

	/** The key of the list's name in the bundles. */
	public String key() {
		return "codelist.list." + this.segment;
	}

	public boolean hasTwoLevels() {
		return this.list.hasTwoLevels();
	}

	/** Whether complaint matters carry codes of this list. */
	public boolean countsMatters() {
		return this.list != CodeList.TYPE && this.list != CodeList.CHANNEL;
	}

	/** What codes of this list can count as. */
	List<Meaning> meanings() {
		return Arrays.stream(Meaning.values()).filter((meaning) -> meaning.list() == this.list).toList();
	}

}
