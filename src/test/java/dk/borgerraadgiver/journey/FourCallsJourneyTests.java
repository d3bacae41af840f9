package dk.borgerraadgiver.journey;

import java.time.LocalDate;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Four calls in ten minutes: a citizen the office knows, one without a name, one who only
 * asks the way, and one who called the wrong place.
 */
@BrowserTest
class FourCallsJourneyTests extends Journey {

	private static final String ELSEWHERE = "klageinstansen, fx Ankestyrelsen";

	@BeforeEach
	void somebodyHasCalledBefore() {
		var before = LocalDate.of(ago(400).getYear(), 1, 2);
		this.cases.close(this.cases.inquiry(before, null, null, this.cases.citizen("Åse Ærø")), before);
	}

	@Test
	void eachIsLoggedBeforeTheNextOneRings(Browser browser) {
		var desk = Desk.of(Staff.ADVISOR, browser);
		aKnownCitizenIsReusedByOneKey(desk);
		anAnonymousOneStaysSo(desk);
		oneWhoAsksTheWayIsLoggedAndClosedInOneGo(desk);
		oneInTheWrongPlaceIsSentOn(desk);
		desk.isAccessible();
		theListHoldsAllFour(desk);
		desk.counts(this.today, this.today, "totaler;henvendelser;;valgt;4", "totaler;afsluttede;;valgt;2",
				"totaler;verserende;;valgt;2", "metode_afdeling;ikke angivet;afvist;valgt;1");
	}

	@Test
	void theyAreLoggedWithoutJavaScriptToo(Browser browser) {
		var desk = Desk.of(Staff.ADVISOR, browser.withoutJavaScript());
		call(desk).type("Navn", "åse")
			.press("E-mail, adresse og CPR-nummer")
			.press("Find kendt borger")
			.press("Brug")
			.type("Emne", "Vil vide, hvor sagen er")
			.save()
			.isAt("Vil vide, hvor sagen er")
			.reads("Åse Ærø");
		call(desk).tick("Anonym").type("Emne", "Utryg ved at klage").save().reads("Anonym", "Åben");
		call(desk).tick("vejvisning").type("Emne", "Hvor søger man boligstøtte?").press("Gem og afslut");
		desk.isAt("Hvor søger man boligstøtte?").reads("Afsluttet");
		call(desk).type("Emne", "Afslag på kontanthjælp")
			.choose("Kategori 1", "Afgørelse, hovedindhold")
			.save()
			.press("Afvis …")
			.press("Afvis og afslut");
		desk.reads("Afsluttet", ELSEWHERE);
		theListHoldsAllFour(desk);
	}

	private void aKnownCitizenIsReusedByOneKey(Desk desk) {
		call(desk).go("Navn")
			.type("åse")
			.reads("Åse Ærø")
			.key("Enter")
			.reads("1 henvendelse")
			.type("Vil vide, hvor sagen er")
			.key("Enter")
			.isAt("Vil vide, hvor sagen er")
			.reads("Åse Ærø", "Borgerens andre henvendelser (1)");
	}

	private void anAnonymousOneStaysSo(Desk desk) {
		call(desk).tick("Anonym")
			.type("Emne", "Utryg ved at klage")
			.choose("Kategori 1", "Betjeningen af borgere")
			.save()
			.isAt("Utryg ved at klage")
			.reads("Åben", "Anonym")
			.readsIn("Samtykke og fuldmagt", "Anonym");
	}

	private void oneWhoAsksTheWayIsLoggedAndClosedInOneGo(Desk desk) {
		call(desk).tick("vejvisning")
			.type("Emne", "Hvor søger man boligstøtte?")
			.key("Control+Shift+Enter")
			.isAt("Hvor søger man boligstøtte?")
			.reads("Afsluttet", "vejvisning")
			.readsIn("Tidslinje", "Modtaget", "Afsluttet " + Desk.shown(this.today));
	}

	private void oneInTheWrongPlaceIsSentOn(Desk desk) {
		call(desk).type("Emne", "Afslag på kontanthjælp")
			.choose("Kategori 1", "Afgørelse, hovedindhold")
			.reads("Vi tager ikke stilling til indholdet af en afgørelse")
			.press("Afvis …")
			.press("Afvis og afslut")
			.isAt("Afslag på kontanthjælp")
			.reads("Afsluttet")
			.readsIn("Klageforhold", "afvist: indholdet af en afgørelse")
			.readsIn("Tidslinje", "Afvist, borgeren er henvist til " + ELSEWHERE,
					"1. Afgørelse, hovedindhold: afvist, indholdet af en afgørelse");
	}

	private void theListHoldsAllFour(Desk desk) {
		desk.open("/henvendelser?fra=" + Desk.shown(this.today))
			.reads("4 henvendelser", "Vil vide, hvor sagen er", "Utryg ved at klage", "Hvor søger man boligstøtte?",
					"Afslag på kontanthjælp");
	}

	private Desk call(Desk desk) {
		return desk.startInquiry();
	}

}
