package dk.borgerraadgiver.followup.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes deadlines as iCalendar (RFC 5545): days without a time that keep nobody busy,
 * each with the case number and what sort of deadline it is, and nothing else.
 */
@Component
class CalendarText {

	private static final Duration REFRESH = Duration.builder().hours(1).build();

	private final MessageSource messages;

	private final Clock clock;

	CalendarText(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The calendar.
	 * @param office the address of the office's front page, to which each day leads back
	 */
	String of(List<CalendarFeeds.Entry> entries, String office, Locale locale) {
		var calendar = new ICalendar();
		calendar.setProductId("-//Borgerraadgiver//Frister//DA");
		calendar.setMethod("PUBLISH");
		calendar.setName(this.messages.getMessage("followup.calendar.name", null, locale));
		calendar.setRefreshInterval(REFRESH);
		entries.forEach((entry) -> calendar.addEvent(event(entry, office, locale)));
		return Biweekly.write(calendar).go();
	}

	private VEvent event(CalendarFeeds.Entry entry, String office, Locale locale) {
		var event = new VEvent();
		event.setUid(entry.kind() + "-" + entry.clockId() + "@borgerraadgiver");
		event.setDateTimeStamp(Date.from(this.clock.instant()));
		event.setDateStart(day(entry.dueOn()));
		event.setTransparency(true);
		event.setSummary(
				entry.number() + " " + this.messages.getMessage("inquiry.due.kind." + entry.kind(), null, locale));
		event.setUrl(office + "/henvendelser/" + entry.number());
		return event;
	}

	private static DateStart day(LocalDate on) {
		return new DateStart(
				new ICalDate(new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()), false));
	}

}
