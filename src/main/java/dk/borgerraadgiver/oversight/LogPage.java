package dk.borgerraadgiver.oversight;

import java.util.List;

import dk.borgerraadgiver.shared.Paging;

/**
 * A page of the log.
 */
record LogPage(List<LogLine> lines, Paging paging) {

}
