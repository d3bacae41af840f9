package dk.borgerraadgiver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house keeps its shape: rooms, doors and sizes.
 */
@AnalyzeClasses(packages = "dk.borgerraadgiver", importOptions = DoNotIncludeTests.class)
class ShapeTests {

	private static final int MOST_LINES = 250;

	private static final List<Class<?>> TIMES = List.of(LocalDate.class, LocalDateTime.class, LocalTime.class,
			Instant.class, ZonedDateTime.class, OffsetDateTime.class);

	@ArchTest
	static final ArchRule COLLABORATORS_COME_BY_CONSTRUCTOR = noFields().should().beAnnotatedWith(Autowired.class);

	// The database is started before there is a clock to inject.
	@ArchTest
	static final ArchRule TODAY_COMES_FROM_THE_CLOCK = noClasses().that()
		.haveSimpleNameNotStartingWith("DatabaseStarter")
		.should()
		.callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() without the office's clock") {

			@Override
			public boolean test(JavaCall<?> call) {
				return call.getName().equals("now")
						&& TIMES.stream().anyMatch((type) -> call.getTargetOwner().isEquivalentTo(type))
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch((type) -> type.isEquivalentTo(Clock.class));
			}

		});

	@ArchTest
	static final ArchRule CONTROLLERS_ASK_SERVICES_NOT_THE_DATABASE = noClasses().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(JdbcClient.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(JdbcOperations.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(EntityManager.class);

	@ArchTest
	static final ArchRule CONTROLLERS_STAY_IN_THEIR_ROOM = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.haveSimpleNameEndingWith("Controller");

	@Test
	void theRoomsKeepToTheirDoors() {
		ApplicationModules.of(BorgerraadgiverApplication.class).verify();
	}

	@Test
	void noClassIsLongerThanOneCanRead() throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
			}
		}
	}

	@Test
	void importsStandInOneOrder() throws IOException {
		var order = Comparator.comparingInt(ShapeTests::group).thenComparing((line) -> line.replace(";", ""));
		try (var files = Files.walk(Path.of("src"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				assertThat(Files.readAllLines(file).stream().filter((line) -> line.startsWith("import ")))
					.as("java, javax, others, Spring, static in " + file)
					.isSortedAccordingTo(order);
			}
		}
	}

	private static int group(String line) {
		var groups = List.of("import static ", "import org.springframework.", "", "import javax.", "import java.");
		return -groups.indexOf(
				groups.stream().filter((group) -> !group.isEmpty() && line.startsWith(group)).findFirst().orElse(""));
	}

}
