package dk.borgerraadgiver.codelist;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists an office begins with. They are its own from then on: nothing is put back
 * that it has changed or removed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DefaultCodeLists implements ApplicationRunner {

	private final Codes codes;

	private final ApplicationEventPublisher events;

	DefaultCodeLists(Codes codes, ApplicationEventPublisher events) {
		this.codes = codes;
		this.events = events;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		fillIfEmpty();
	}

	/** Fills the lists of an office that has no code at all. */
	@Transactional
	public void fillIfEmpty() {
		this.codes.lock();
		if (this.codes.count() == 0) {
			this.codes.saveAllAndFlush(defaults());
			this.events.publishEvent(new CodeListsFilled());
		}
	}

	private static List<Code> defaults() {
		var defaults = new Defaults();
		defaults.group(CodeList.DEPARTMENT, "Tværgående");
		defaults.group(CodeList.DEPARTMENT, "Uden for kommunen", "Udbetaling Danmark");
		// after Ringsted's five published categories and Helsingør's eleven
		defaults.group(CodeList.CATEGORY, "Sagsbehandling", "Lang sagsbehandlingstid/manglende svar", "Sagsoplysning",
				"Partshøring", "Begrundelse", "Klagevejledning", "Aktindsigt", "Notatpligt", "Opfølgning/inddragelse",
				"Helhedssyn");
		defaults.group(CodeList.CATEGORY, "Vejledning", "Vejledning", "Rådgivning", "Digital tilgængelighed");
		defaults.group(CodeList.CATEGORY, "Afgørelse", "Afgørelse, hovedindhold", "Afgørelse, vilkår",
				"Konkret serviceniveau");
		defaults.group(CodeList.CATEGORY, "Betjening", "Betjeningen af borgere", "Kommunikation", "Diskrimination");
		defaults.group(CodeList.CATEGORY, "Udførelse", "Udførelse af praktiske opgaver");
		defaults.group(CodeList.CATEGORY, "Øvrigt", "Andet");
		defaults.flat(CodeList.TYPE, "klage", "vejledning", "vejvisning", "udredning", "observatør/bisidder",
				"mægling");
		defaults.flat(CodeList.TYPE, "medarbejdersparring").mean(Meaning.SPARRING);
		defaults.flat(CodeList.TYPE, "egen drift").mean(Meaning.OWN_INITIATIVE);
		defaults.spoken("telefon");
		defaults.flat(CodeList.CHANNEL, "e-mail", "Digital Post", "brev");
		defaults.spoken("personligt fremmøde", "aftalt møde", "åben rådgivning", "hjemmebesøg", "via medarbejder");
		defaults.flat(CodeList.CHANNEL, "andet");
		// after Fredensborg
		defaults.flat(CodeList.METHOD, "vejledning", "styrket borgerkontakt", "mægling", "videresendt", "orienteret",
				"undersøgelse", "henvist");
		defaults.flat(CodeList.METHOD, "afvist").mean(Meaning.TURNED_AWAY);
		defaults.flat(CodeList.RESULT, "løst", "delvist løst", "ikke løst", "ikke relevant");
		defaults.flat(CodeList.MERIT, "berettiget", "delvist berettiget", "ikke berettiget", "ikke vurderet");
		defaults.flat(CodeList.GROUND, "over et år gammelt", "indholdet af en afgørelse",
				"politisk beslutning eller serviceniveau",
				"anden klageinstans (Ankestyrelsen, Nævnenes Hus, Familieretshuset)",
				"Folketingets Ombudsmand eller domstolene", "ansættelsesforhold",
				"privat eller anden myndigheds forhold", "afdelingen er ikke spurgt endnu");
		return defaults.codes;
	}

	/** Collects the codes in the order they are to have. */
	private static final class Defaults {

		private final List<Code> codes = new ArrayList<>();

		void group(CodeList list, String name, String... below) {
			UUID group = add(list, name, null).id();
			for (String theme : below) {
				add(list, theme, group);
			}
		}

		Code flat(CodeList list, String... names) {
			for (String name : names) {
				add(list, name, null);
			}
			return this.codes.getLast();
		}

		void spoken(String... channels) {
			for (String channel : channels) {
				add(CodeList.CHANNEL, channel, null).mean(Meaning.SPOKEN);
			}
		}

		private Code add(CodeList list, String name, @Nullable UUID parent) {
			var code = new Code(list, new Naming(name, parent), this.codes.size() + 1, null);
			this.codes.add(code);
			return code;
		}

	}

}
