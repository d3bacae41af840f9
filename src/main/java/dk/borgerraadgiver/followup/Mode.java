package dk.borgerraadgiver.followup;

/**
 * How a department was written or spoken to.
 */
enum Mode {

	EMAIL, DIGITAL_POST, LETTER, PHONE, MEETING

}
