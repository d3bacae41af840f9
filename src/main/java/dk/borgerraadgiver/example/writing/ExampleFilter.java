package dk.borgerraadgiver.example.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dk.borgerraadgiver.example.ExampleStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which examples the library shows; stands in the URL. Words it does not know ask for
 * nothing.
 *
 * @param status how far they have come
 * @param afdeling whom they say they are about
 * @param kategori what they say they are about
 * @param tekst words that stand in them
 */
record ExampleFilter(@Nullable String status, @Nullable String afdeling, @Nullable String kategori,
		@Nullable String tekst) {

	private static final int MOST_WORDS = 8;

	Optional<ExampleStatus> chosenStatus() {
		return ExampleStatus.of(this.status);
	}

	@Nullable UUID department() {
		return id(this.afdeling);
	}

	@Nullable UUID category() {
		return id(this.kategori);
	}

	List<String> words() {
		return Arrays.stream(Objects.requireNonNullElse(this.tekst, "").strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
	}

	/** Whether more is asked for than a status. */
	public boolean isDetailed() {
		return department() != null || category() != null || !words().isEmpty();
	}

	public boolean isNarrow() {
		return isDetailed() || chosenStatus().isPresent();
	}

	private static @Nullable UUID id(@Nullable String typed) {
		try {
			return (typed != null && !typed.isEmpty()) ? UUID.fromString(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
