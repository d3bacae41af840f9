package dk.borgerraadgiver.worklist.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.borgerraadgiver.inquiry.InquiryRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxRowsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final List<WeakReference<String>> written = new ArrayList<>();

	@Test
	void ofAWorkbookOnlyTheLastRowsAreInMemory() throws IOException {
		try (var rows = new XlsxRows<InquiryRow>("Sager", List.of("Emne"), this::cells, new ByteArrayOutputStream())) {
			var row = new InquiryRow(2026, 1, DAY, "Sag ", null, true, false, null, null, null, 0, null, null, null,
					null, DAY);
			for (int i = 0; i < 5000; i++) {
				rows.add(row);
			}
			System.gc();
			assertThat(this.written.stream().filter((text) -> text.get() != null)).hasSizeLessThanOrEqualTo(200);
		}
	}

	private List<@Nullable Object> cells(InquiryRow row) {
		String text = row.subject() + this.written.size();
		this.written.add(new WeakReference<>(text));
		return List.of(text);
	}

}
