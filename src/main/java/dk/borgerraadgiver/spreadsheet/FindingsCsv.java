package dk.borgerraadgiver.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import dk.borgerraadgiver.shared.SpreadsheetText;
import dk.borgerraadgiver.spreadsheet.plan.Finding;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Everything that is wrong with a file, as a spreadsheet to mend it by.
 */
@Component
class FindingsCsv {

	private static final String BYTE_ORDER_MARK = "\ufeff"; // or Excel reads Danish
															// letters wrong

	private final MessageSource messages;

	FindingsCsv(MessageSource messages) {
		this.messages = messages;
	}

	String write(List<Finding> findings) {
		Locale locale = LocaleContextHolder.getLocale();
		var text = new StringBuilder(BYTE_ORDER_MARK);
		try (var printer = new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
			printer.printRecord(say("row", locale), say("column", locale), say("value", locale),
					say("expected", locale));
			for (Finding finding : findings) {
				printer.printRecord(finding.row(), finding.column().heading(),
						SpreadsheetText.harmless(finding.value()), SpreadsheetText.harmless(
								this.messages.getMessage(finding.expected(), finding.arguments().toArray(), locale)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private String say(String heading, Locale locale) {
		return this.messages.getMessage("spreadsheet.errors." + heading, null, locale);
	}

}
