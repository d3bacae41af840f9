package dk.borgerraadgiver.journal;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.borgerraadgiver.support.CaseMother;
import dk.borgerraadgiver.support.OfficeTest;
import dk.borgerraadgiver.support.Staff;
import jakarta.servlet.ServletContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A connection that breaks while files are being sent, as it reaches the server.
 */
@OfficeTest
class InterruptedUploadTests {

	private static final String NOTE = "/henvendelser/2026-0001/notat";

	private final CookieManager cookies = new CookieManager();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ServletContext server;

	@LocalServerPort
	private int port;

	@BeforeEach
	void receive() {
		new CaseMother(this.jdbc).inquiry(LocalDate.of(2026, 3, 2));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void nothingOfItIsStoredAndTheLogTellsNothing(CapturedOutput log) throws Exception {
		try (var browser = HttpClient.newBuilder().cookieHandler(this.cookies).build()) {
			signIn(browser);
			var body = upload(token(browser, NOTE)).getBytes(StandardCharsets.UTF_8);
			send(body, body.length / 2);
			assertThat(browser.send(request(NOTE).build(), BodyHandlers.discarding()).statusCode())
				.as("still signed in, and served")
				.isEqualTo(200);
		}
		assertThat(count("received_file")).isZero();
		assertThat(count("document_chunk")).isZero();
		assertThat(count("journal_entry")).isZero();
		var left = Objects.requireNonNull((File) this.server.getAttribute(ServletContext.TEMPDIR)).toPath();
		try (var files = Files.walk(left)) {
			assertThat(files.filter((file) -> file.getFileName().toString().startsWith("upload_"))).isEmpty();
		}
		assertThat(log).doesNotContain("Exception", "\tat ", "Karen Olsen", "Karens diagnose");
	}

	@Test
	void sentToItsEndItIsReceived() throws Exception {
		try (var browser = HttpClient.newBuilder().cookieHandler(this.cookies).build()) {
			signIn(browser);
			var body = upload(token(browser, NOTE)).getBytes(StandardCharsets.UTF_8);
			assertThat(send(body, body.length)).startsWith("HTTP/1.1 200");
		}
		assertThat(count("received_file")).isEqualTo(2);
	}

	/**
	 * Sends the beginning, until the server has heard that no more comes and has done
	 * with it.
	 */
	private String send(byte[] body, int length) throws IOException {
		try (var socket = new Socket("localhost", this.port)) {
			var head = "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nCookie: %s\r\nContent-Type: multipart/form-data; boundary=skel\r\nContent-Length: %d\r\n\r\n"
				.formatted(NOTE, this.port,
						this.cookies.getCookieStore()
							.getCookies()
							.stream()
							.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
							.collect(Collectors.joining("; ")),
						body.length);
			var out = socket.getOutputStream();
			out.write(head.getBytes(StandardCharsets.US_ASCII));
			out.write(body, 0, length);
			out.flush();
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	private void signIn(HttpClient browser) throws IOException, InterruptedException {
		var form = "_csrf=%s&brugernavn=%s&adgangskode=%s".formatted(encoded(token(browser, "/log-ind")),
				encoded(Staff.ADVISOR.username()), encoded(Staff.PASSWORD));
		var answer = browser.send(request("/log-ind").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.discarding());
		assertThat(answer.headers().firstValue("Location")).get().asString().doesNotContain("fejl");
	}

	private String token(HttpClient browser, String page) throws IOException, InterruptedException {
		var answer = browser.send(request(page).build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body()).expectFirst("main [name=_csrf]").val();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	/** The words first, then two files, of which the second is cut off in the middle. */
	private static String upload(String token) {
		return field("_csrf", token) + field("id", UUID.randomUUID().toString()) + field("kind", "LETTER_IN")
				+ field("note", "Talt med Karen Olsen") + field("vedhaeft", "1") + file("Karens diagnose.txt", 100_000)
				+ file("Karens diagnose 2.txt", 1_500_000) + "--skel--\r\n";
	}

	private static String field(String name, String value) {
		return "--skel\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
	}

	private static String file(String name, int size) {
		return "--skel\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n"
			.formatted(name, "x".repeat(size));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
