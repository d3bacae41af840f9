package dk.borgerraadgiver.report.disclosure;

import java.time.OffsetDateTime;

/**
 * A decision about the small counts of a table.
 *
 * @param tableKey which table
 * @param whole whether it is told whole from then on; otherwise its small counts are kept
 * back again
 * @param reason why
 * @param author who decided it
 * @param decidedAt when
 */
public record Disclosure(String tableKey, boolean whole, String reason, String author, OffsetDateTime decidedAt) {

}
