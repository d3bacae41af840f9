package dk.borgerraadgiver.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetTextTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "=1+1,'=1+1", "+45 12,'+45 12", "-1,'-1", "@SUM(A1),'@SUM(A1)", "\"\t=1\",\"'\t=1\"",
					"\"\r=1\",\"'\r=1\"", "\"\n=1\",\"'\n=1\"", "\uff1d1+1,'\uff1d1+1",
					"Center for Teknik,Center for Teknik", "1-2,1-2" })
	void whatBeginsLikeAFormulaIsQuoted(String text, String harmless) {
		assertThat(SpreadsheetText.harmless(text)).isEqualTo(harmless);
	}

}
