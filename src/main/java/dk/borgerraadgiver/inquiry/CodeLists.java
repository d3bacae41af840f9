package dk.borgerraadgiver.inquiry;

import java.util.List;
import java.util.Map;

import dk.borgerraadgiver.codelist.CodeChoice;
import dk.borgerraadgiver.codelist.CodeList;

/**
 * The lists a case page offers.
 */
public record CodeLists(List<CodeChoice> departments, List<CodeChoice> categories, List<CodeChoice> types,
		List<CodeChoice> channels, List<CodeChoice> methods, List<CodeChoice> results, List<CodeChoice> merits,
		List<CodeChoice> grounds) {

	public static CodeLists of(Map<CodeList, List<CodeChoice>> lists) {
		return new CodeLists(list(lists, CodeList.DEPARTMENT), list(lists, CodeList.CATEGORY),
				list(lists, CodeList.TYPE), list(lists, CodeList.CHANNEL), list(lists, CodeList.METHOD),
				list(lists, CodeList.RESULT), list(lists, CodeList.MERIT), list(lists, CodeList.GROUND));
	}

	private static List<CodeChoice> list(Map<CodeList, List<CodeChoice>> lists, CodeList list) {
		return lists.getOrDefault(list, List.of());
	}

}
