package dk.borgerraadgiver.report.counting;

/**
 * Where in a table a figure stands.
 *
 * @param row the row's key
 * @param column the column's key, empty where the table has one column only
 */
public record FigurePlace(String row, String column) {

}
