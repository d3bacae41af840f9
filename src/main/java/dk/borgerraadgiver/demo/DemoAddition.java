package dk.borgerraadgiver.demo;

import java.time.LocalDate;

/**
 * What is added to the demo office once its inquiries are there.
 */
interface DemoAddition {

	void write(DemoCodes codes, LocalDate today);

}
