package dk.borgerraadgiver.spreadsheet.file;

import java.math.BigDecimal;
import java.time.LocalTime;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The text of a number in a cell: a real date as ISO, anything else as the plain number,
 * so that case number 1007 does not become 1007.0 and nothing depends on how the cell was
 * formatted.
 */
class CellText extends DataFormatter {

	private final boolean datesFrom1904;

	CellText(boolean datesFrom1904) {
		this.datesFrom1904 = datesFrom1904;
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String formatString, boolean ignored) {
		if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
			var moment = DateUtil.getLocalDateTime(value, this.datesFrom1904);
			return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
					: moment.toString();
		}
		return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
	}

}
