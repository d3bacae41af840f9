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
 * @param frist only those whose next deadline lies there
 * @param mine only the viewer's own
 * @param raadgiver only this advisor's, or nobody's
 * @param side which page of the hits
 * @param overalt whether all cases are looked through after all
 */
record SearchForm(@Nullable @Size(max = 200) String tekst, @Nullable LocalDate fra, @Nullable LocalDate til,
		InquiryFilter.@Nullable Status status, @Nullable UUID type, @Nullable UUID kanal, @Nullable UUID afdeling,
		@Nullable UUID kategori, InquiryFilter.@Nullable Due frist, @Nullable Boolean mine, @Nullable UUID raadgiver,
		@Nullable Integer side, @Nullable Boolean overalt) implements Serializable {

	static final SearchForm EMPTY = everywhere(null, null);

	/** In all cases. */
	static SearchForm everywhere(@Nullable String text, @Nullable Integer page) {
		return new SearchForm(text, null, null, null, null, null, null, null, null, null, null, page, null);
	}

	InquiryFilter filter() {
		return new InquiryFilter(null, this.fra, this.til, this.status, this.type, this.kanal, this.afdeling,
				this.kategori, this.frist, this.mine, this.raadgiver, null);
	}

	public boolean isNarrow() {
		return filter().isNarrow();
	}

	/** How much of the filter is chosen. */
	public int chosen() {
		return filter().chosen().size();
	}

	/** The same in all cases, where that was asked for. */
	SearchForm widened() {
		return Boolean.TRUE.equals(this.overalt) ? everywhere(this.tekst, null) : this;
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
