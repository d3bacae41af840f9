package dk.borgerraadgiver.codelist;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a list from the address of its page.
 */
@Component
class ListPathConverter implements Converter<String, ListPath> {

	@Override
	public ListPath convert(String segment) {
		return ListPath.of(segment);
	}

}
