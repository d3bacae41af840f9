package dk.borgerraadgiver.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells in the console how to sign in to the demo office.
 */
@Component
@Profile("demo")
@ConditionalOnWebApplication
class DemoNotice {

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		System.out.printf("  Log ind med en af disse; adgangskoden er %s%n%s%n%n", DemoStaff.PASSWORD.text(),
				Arrays.stream(DemoStaff.values())
					.map((person) -> "    %-14s %s".formatted(person.username(), person.fullName()))
					.collect(Collectors.joining(System.lineSeparator())));
	}

}
