package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

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
 * command uses the one of a server that runs on the folder.
 */
public final class DatabaseStarter implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(DatabaseStarter.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final boolean sharing;

	private DatabaseStarter(boolean sharing) {
		this.sharing = sharing;
	}

	/** For a server, which has its folder to itself. */
	public static DatabaseStarter forServer() {
		return new DatabaseStarter(false);
	}

	/** For a command, which may use a running server's database. */
	public static DatabaseStarter forCommand() {
		return new DatabaseStarter(true);
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"))) {
			return;
		}
		var beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton("officeDatabase", openDatabase(folder(context.getEnvironment()), beans));
	}

	// The demo office has a folder inside the real one's, so that trying it leaves no
	// invented case behind in the real office. A command finds it when it is what runs.
	Path folder(Environment environment) {
		Path real = Path.of(environment.getProperty("borgerraadgiver.data", "./data")).toAbsolutePath().normalize();
		Path demo = real.resolve("demo");
		if (environment.matchesProfiles("demo")) {
			return demo;
		}
		if (this.sharing && !DataFolder.isTaken(real) && DataFolder.isTaken(demo)) {
			log.info("Bruger demokontoret, som kører på mappen {}", demo);
			return demo;
		}
		return real;
	}

	private OfficeDatabase openDatabase(Path path, DefaultListableBeanFactory beans) {
		var folder = DataFolder.take(path);
		if (folder.isEmpty()) {
			if (this.sharing) {
				return runningDatabase(path);
			}
			throw DataFolderUnusable.inUse(path);
		}
		EmbeddedServer server = EmbeddedServer.start(folder.get());
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

	private static OfficeDatabase runningDatabase(Path path) {
		Instant end = Instant.now().plus(PATIENCE);
		do {
			var postmaster = Postmaster.on(DataFolder.postgres(path)).filter(Postmaster::ready);
			if (postmaster.isPresent() && Files.exists(DataFolder.passwordFile(path))) {
				return OfficeDatabase.in(path, postmaster.get().port(), password(path));
			}
			pause();
		}
		while (Instant.now().isBefore(end));
		throw DataFolderUnusable.notAnswering(path);
	}

	private static String password(Path path) {
		try {
			return Files.readString(DataFolder.passwordFile(path)).strip();
		}
		catch (IOException ex) {
			throw DataFolderUnusable.notWritable(path, ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
