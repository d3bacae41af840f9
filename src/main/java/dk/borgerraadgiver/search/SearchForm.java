package dk.borgerraadgiver.search;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import dk.borgerraadgiver.inquiry.InquiryFilter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. May name a person, so it is posted and never stands in a URL.
 *
 * @param tekst words, a phrase in quotation marks, a name, a number
 * @param fra received on this day or later
 * @param til received on this day or earlier
 * @param status open or closed
 * @param type kind of inquiry
 * @param kanal how it reached the office
 * @param afdeling department concerned
 * @param kategori category of a matter
 * @param mine only the viewer's own
 * @param side which page of the hits
 * @param overalt whether all cases are looked through after all
 */
record SearchForm(@Nullable @Size(max = 200) String tekst, @Nullable LocalDate fra, @Nullable LocalDate til,
		InquiryFilter.@Nullable Status status, @Nullable UUID type, @Nullable UUID kanal, @Nullable UUID afdeling,
		@Nullable UUID kategori, @Nullable Boolean mine, @Nullable Integer side,
		@Nullable Boolean overalt) implements Serializable {

	static final SearchForm EMPTY = new SearchForm(null, null, null, null, null, null, null, null, null, null, null);

	InquiryFilter filter() {
		return new InquiryFilter(null, this.fra, this.til, this.status, this.type, this.kanal, this.afdeling,
				this.kategori, null, this.mine, null, null);
	}

	public boolean isNarrow() {
		return filter().isNarrow();
	}

	/** The same in all cases, where that was asked for. */
	SearchForm widened() {
		return Boolean.TRUE.equals(this.overalt)
				? new SearchForm(this.tekst, null, null, null, null, null, null, null, null, null, null) : this;
	}

	int page() {
		return (this.side != null) ? this.side : 1;
	}

	/** Without what it asks for. */
	@Override
	public String toString() {
		return "SearchForm[" + this.side + "]";
	}

}
