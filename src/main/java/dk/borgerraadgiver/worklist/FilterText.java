package dk.borgerraadgiver.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.borgerraadgiver.inquiry.InquiryFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A filter of the list as text, as it stands in the address of the page.
 */
@Component
public class FilterText {

	private final ConversionService conversions;

	FilterText(@Qualifier("mvcConversionService") ConversionService conversions) {
		this.conversions = conversions;
	}

	/** What is chosen, as a query string. */
	public static String write(Map<String, String> chosen) {
		return chosen.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/**
	 * What may be kept of it: a number that was looked for is somebody's case, and is
	 * left out.
	 */
	public static String kept(InquiryFilter filter) {
		var chosen = new LinkedHashMap<>(filter.chosen());
		chosen.remove("nummer");
		return write(chosen);
	}

	/** Reads a text that was kept; what cannot be read is left out. */
	public InquiryFilter read(String text) {
		var parameters = UriComponentsBuilder.fromUriString("?" + text).build(true).getQueryParams();
		var binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(InquiryFilter.class));
		binder.setConversionService(this.conversions);
		binder.construct(new Parameters(parameters));
		return (binder.getTarget() instanceof InquiryFilter filter) ? filter : InquiryFilter.ALL;
	}

	/**
	 * The parameters of a query string.
	 */
	private record Parameters(MultiValueMap<String, String> values) implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			return this.values.getFirst(name);
		}

		@Override
		public Set<String> getNames() {
			return this.values.keySet();
		}

	}

}
