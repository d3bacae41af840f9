package dk.borgerraadgiver.spreadsheet;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Files that nobody went on with are forgotten by the clock.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CleaningConfiguration {

}
