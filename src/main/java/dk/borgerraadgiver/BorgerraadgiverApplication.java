package dk.borgerraadgiver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the server.
 */
@SpringBootApplication
public class BorgerraadgiverApplication {

	public static void main(String[] args) {
		SpringApplication.run(BorgerraadgiverApplication.class, args);
	}

}
