package dk.borgerraadgiver.spreadsheet.plan;

/**
 * What an import comes to.
 *
 * @param rows rows read, the headings not counted
 * @param inquiries new inquiries
 * @param existing inquiries that are in the office already
 * @param matters complaint matters of the new inquiries
 * @param persons distinct persons in the new inquiries
 * @param names names to be created in the code lists
 */
public record ImportCounts(int rows, int inquiries, int existing, int matters, int persons, int names) {

}
