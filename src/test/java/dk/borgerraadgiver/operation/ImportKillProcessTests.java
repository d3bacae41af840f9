package dk.borgerraadgiver.operation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static dk.borgerraadgiver.operation.Database.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The power goes while an advisor's file is being imported.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class ImportKillProcessTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String SHEET = "Henvendelse;Modtaget;Afsluttet\n" + IntStream.rangeClosed(1, 2_000)
		.mapToObj((number) -> "K-" + number + ";1-2-2026;2-2-2026\n")
		.collect(Collectors.joining());

	@TempDir
	private Path path;

	@Test
	void nothingIsHalfWrittenAndTheOwnerIsToldWhatToDo() throws Exception {
		String job;
		String before;
		try (var server = start()) {
			var browser = new Advisor(server.awaitPort());
			before = ask(database(), "select count(*) from inquiry");
			job = browser.handOver();
			try (var obstacle = DriverManager.getConnection(database().getJdbcUrl(), database().getUsername(),
					database().getPassword())) {
				obstacle.setAutoCommit(false);
				obstacle.createStatement().execute("lock table inquiry_closing in exclusive mode");
				browser.post(job + "/bekraeft", "");
				await().atMost(Duration.ofMinutes(1)).until(this::isHalfWritten);
				server.kill();
			}
		}
		try (var server = start()) {
			var browser = new Advisor(server.awaitPort());
			assertThat(ask(database(), "select count(*) from inquiry")).isEqualTo(before);
			assertThat(ask(database(), "select count(*) from inquiry where external_number like 'K-%'")).isEqualTo("0");
			assertThat(browser.get(job)).contains("blev afbrudt", "Intet er indlæst", "Vælg filen igen");
			server.stop();
			server.awaitEnd();
		}
	}

	private OfficeProcess start() throws IOException {
		return OfficeProcess.start(this.path, "--server.port=0", "--spring.profiles.active=demo");
	}

	/** The inquiries are written, and their closings wait to be. */
	private boolean isHalfWritten() throws Exception {
		return "t".equals(ask(database(), """
				select exists (select from pg_locks
				               where not granted and relation = 'inquiry_closing'::regclass)
				"""));
	}

	private OfficeDatabase database() throws Exception {
		Path folder = this.path.resolve("demo");
		int port = Postmaster.on(DataFolder.postgres(folder)).orElseThrow().port();
		return OfficeDatabase.in(folder, port, Files.readString(DataFolder.passwordFile(folder)).strip());
	}

	/**
	 * Somebody at a desk.
	 */
	private static final class Advisor {

		private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

		private final String address;

		Advisor(int port) throws Exception {
			this.address = "http://localhost:" + port;
			post("/log-ind", "&brugernavn=raadgiver&adgangskode=demo-borger-2026");
		}

		/** Hands the file over. */
		String handOver() throws Exception {
			String token = token("/indlaesning");
			String body = """
					--kant\r
					Content-Disposition: form-data; name="_csrf"\r
					\r
					%s\r
					--kant\r
					Content-Disposition: form-data; name="file"; filename="sager.csv"\r
					Content-Type: text/csv\r
					\r
					%s\r
					--kant--\r
					""".formatted(token, SHEET);
			var answer = send(request("/indlaesning").header("Content-Type", "multipart/form-data; boundary=kant")
				.POST(BodyPublishers.ofString(body)));
			return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
		}

		void post(String path, String fields) throws Exception {
			String page = path.startsWith("/log-ind") ? path : path.substring(0, path.lastIndexOf('/'));
			String body = "_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8) + fields;
			var answer = send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(body)));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		}

		String get(String path) throws Exception {
			return send(request(path)).body();
		}

		private String token(String path) throws Exception {
			var token = TOKEN.matcher(get(path));
			assertThat(token.find()).as(path).isTrue();
			return token.group(1);
		}

		private HttpRequest.Builder request(String path) {
			return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "text/html");
		}

		private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}

	}

}
