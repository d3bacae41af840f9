package dk.borgerraadgiver.web;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More than anybody may send.
 */
@OfficeTest
class UploadLimitTests {

	private static final int ELEVEN_HUNDRED_MEGABYTES = 1100 * 1024 * 1024;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void elevenHundredMegabytesAreAnsweredClearlyAndKeptNowhere() throws Exception {
		var publisher = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Zeros::new),
				ELEVEN_HUNDRED_MEGABYTES);
		try (var browser = HttpClient.newHttpClient()) {
			var answer = browser
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/indlaesning"))
					.header("Accept", "text/html")
					.header("Content-Type", "multipart/form-data; boundary=kant")
					.POST(publisher)
					.build(), BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("Filen er for stor", "Del den op i flere");
		}
		assertThat(this.jdbc.sql("select count(*) from import_job").query(Integer.class).single()).isZero();
	}

	/**
	 * As many bytes as asked for, none of them anywhere.
	 */
	private static final class Zeros extends InputStream {

		private int left = ELEVEN_HUNDRED_MEGABYTES;

		@Override
		public int read() {
			return (this.left-- > 0) ? 0 : -1;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			int count = Math.min(length, this.left);
			this.left -= count;
			return (count > 0) ? count : -1;
		}

	}

}
