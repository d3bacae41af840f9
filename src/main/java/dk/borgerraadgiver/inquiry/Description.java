package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of an inquiry apart from who, where and how it ended.
 *
 * @param receivedOn the day it reached the office
 * @param receivedTime the time of day, when known
 * @param eventOn the day of what it is about, where that is of weight
 * @param typeId kind of inquiry
 * @param channelId how it reached the office
 * @param subject one line
 * @param text free text
 * @param particulars what only cases without a citizen say
 */
@Embeddable
public record Description(LocalDate receivedOn, @Nullable LocalTime receivedTime, @Nullable LocalDate eventOn,
		@Nullable UUID typeId, @Nullable UUID channelId, String subject, @Column(name = "description") String text,
		Particulars particulars) {

	/** Never prints what a citizen told. */
	@Override
	public String toString() {
		return "Description[" + this.receivedOn + "]";
	}

}
