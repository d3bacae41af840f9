package dk.borgerraadgiver.shared;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The office's clock: Danish civil time.
 */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

	/** Where the office is. */
	public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	@Bean
	Clock clock() {
		return Clock.system(DENMARK);
	}

}
