package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dk.borgerraadgiver.shared.CommandOffice.Choice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Sees to it that the application has a database before anything else starts: the one it
 * is told of by {@code spring.datasource.url}, or else its own in the data folder. A
 * command uses the one that is running on the folder, if any.
 */
public final class DatabaseStarter implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(DatabaseStarter.class);

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final @Nullable Choice office;

	private DatabaseStarter(@Nullable Choice office) {
		this.office = office;
	}

	/** For a server, which has its folder to itself. */
	public static DatabaseStarter forServer() {
		return new DatabaseStarter(null);
	}

	/**
	 * For a command, which may use a database that is running already.
	 * @param office which office it is about
	 */
	public static DatabaseStarter forCommand(Choice office) {
		return new DatabaseStarter(office);
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = context.getEnvironment().getProperty("spring.datasource.url");
		if (!StringUtils.hasText(url)) {
			var beans = (DefaultListableBeanFactory) context.getBeanFactory();
			beans.registerSingleton("officeDatabase", openDatabase(folder(context.getEnvironment()), beans));
		}
		else if (!url.startsWith("jdbc:postgresql:")) {
			throw DatabaseUnusable.notPostgres();
		}
	}

	// The demo office has a folder inside the real one's, so that trying it leaves no
	// invented case behind in the real office.
	Path folder(Environment environment) {
		String chosen = environment.getProperty("borgerraadgiver.data");
		Path real = Path.of(StringUtils.hasText(chosen) ? chosen : "./data").toAbsolutePath().normalize();
		Path demo = real.resolve("demo");
		if (environment.matchesProfiles("demo")) {
			return demo;
		}
		if (this.office != null && isAboutDemo(this.office, real, demo)) {
			log.info("Bruger demokontoret i mappen {}", demo);
			return demo;
		}
		return real;
	}

	private static boolean isAboutDemo(Choice office, Path real, Path demo) {
		boolean runs = !DataFolder.isTaken(real) && DataFolder.isTaken(demo);
		return switch (office) {
			case RUNNING_OR_REAL -> runs;
			case WHICHEVER_THERE_IS -> runs || (!DataFolder.hasDatabase(real) && DataFolder.hasDatabase(demo));
			case DEMO -> true;
		};
	}

	private OfficeDatabase openDatabase(Path path, DefaultListableBeanFactory beans) {
		Instant end = Instant.now().plus(PATIENCE);
		do {
			var folder = DataFolder.take(path);
			if (folder.isPresent()) {
				return start(folder.get(), beans);
			}
			if (this.office == null) {
				throw DatabaseUnusable.inUse(path);
			}
			var running = visit(path, beans);
			if (running.isPresent()) {
				return running.get();
			}
			Pause.ofAMoment();
		}
		while (Instant.now().isBefore(end));
		throw DatabaseUnusable.notAnswering(path);
	}

	private static OfficeDatabase start(DataFolder folder, DefaultListableBeanFactory beans) {
		EmbeddedServer server = EmbeddedServer.start(folder);
		// The first to be registered is the last to be closed: after the connection pool.
		beans.registerDisposableBean("embeddedServer", (DisposableBean) server::close);
		SpringApplication.getShutdownHandlers().add(() -> close(server));
		return server.database();
	}

	private static void close(EmbeddedServer server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Uses the database that somebody else has started, once it is ready. */
	private static Optional<OfficeDatabase> visit(Path path, DefaultListableBeanFactory beans) {
		try {
			var visit = DatabaseDoor.enter(path);
			if (visit.isEmpty()) {
				return Optional.empty();
			}
			var postmaster = Postmaster.on(DataFolder.postgres(path)).filter(Postmaster::ready);
			if (postmaster.isEmpty() || !DataFolder.hasDatabase(path)) {
				visit.get().close();
				return Optional.empty();
			}
			beans.registerDisposableBean("databaseVisit", (DisposableBean) visit.get()::close);
			String password = Files.readString(DataFolder.passwordFile(path)).strip();
			return Optional.of(OfficeDatabase.in(path, postmaster.get().port(), password));
		}
		catch (IOException ex) {
			throw DatabaseUnusable.notWritable(path, ex);
		}
	}

}
