package dk.borgerraadgiver.report.content;

import java.util.List;

/**
 * What a report says to one department's standing committee, before the chapters of the
 * report that go along.
 *
 * @param key its name in addresses and files, letters, digits and hyphens
 * @param department the department's name
 * @param chapters its own chapters
 */
public record Part(String key, String department, List<Chapter> chapters) {
}
