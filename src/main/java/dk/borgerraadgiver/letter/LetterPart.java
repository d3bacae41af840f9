package dk.borgerraadgiver.letter;

import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import dk.borgerraadgiver.inquiry.CasePart;
import dk.borgerraadgiver.inquiry.OpenCase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way from a case to a letter.
 */
@Component
@Order(20)
class LetterPart implements CasePart {

	@Override
	public Place place() {
		return Place.ACTION;
	}

	@Override
	public String template() {
		return "letter/action";
	}

	@Override
	public OpenCase read(OpenCase opened, Viewer viewer, Map<String, String> asked) {
		return opened;
	}

}
