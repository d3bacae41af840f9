package dk.borgerraadgiver.journey;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

/**
 * An advisor falls ill, and another takes over from the file alone.
 */
@BrowserTest
class TakeOverJourneyTests extends Journey {

	private static final String SUBJECT = "Venter på boligindskudslån";

	private static final String SECRET = "Klage over borgmesterens sekretariat";

	@Test
	void theOtherFindsEverythingThereAndFinishesIt(Browser browser) {
		var ill = Desk.of(Staff.ADVISOR, browser);
		aCaseIsUnderWay(ill);
		anotherIsKeptFromTheOthers(ill);
		var other = Desk.of(Staff.SECOND_ADVISOR, browser);
		theOtherFindsTheCaseButNotTheOneThatIsKept(other);
		theOtherTakesItOver(other);
		theFileTellsWhatIsAgreedAndWhatIsDue(other);
		theOtherFinishesIt(other);
		var athome = Desk.of(Staff.ADVISOR, browser);
		accessIsGivenFromHome(athome);
		theKeptCaseIsFoundNow(Desk.of(Staff.SECOND_ADVISOR, browser));
	}

	private void aCaseIsUnderWay(Desk ill) {
		ill.startInquiry()
			.type("Modtaget", ago(20))
			.type("Navn", "Åse Ærø")
			.type("Telefon", "12 34 56 78")
			.type("Emne", SUBJECT)
			.choose("Afdeling 1", BENEFITS)
			.choose("Kategori 1", "Lang sagsbehandlingstid/manglende svar")
			.type("Beskrivelse", "Har søgt to gange og intet hørt.")
			.save()
			.press("Notér samtykke")
			.type("Givet den", ago(20))
			.save();
		openCase(ill).press("Videresend …")
			.tick("Lang sagsbehandlingstid")
			.type("Spurgt den", ago(18))
			.type("Svar senest", ago(4))
			.type("Hvad spørger vi om?", "Hvornår kommer afgørelsen?")
			.save()
			.press("Brev")
			.press("Rykker for svar")
			.type("Dagen, du skrev til afdelingen", Desk.shown(ago(18)))
			.save()
			.press("Gem i journalen")
			.press("Frist …")
			.type("Hvad skal være gjort?", "Ring til Åse om svaret")
			.type("Senest den", this.today)
			.save()
			.type("Notat", "Åse kan kun tage telefonen om formiddagen.")
			.type("Med", "borgeren")
			.press("Gem notat")
			.readsIn("Tidslinje", "kun tage telefonen om formiddagen");
	}

	private void anotherIsKeptFromTheOthers(Desk ill) {
		ill.startInquiry()
			.tick("Anonym")
			.type("Emne", SECRET)
			.save()
			.press("Ret adgang")
			.tick("Kun de rådgivere, der er valgt her")
			.tick(Staff.ADVISOR.fullName())
			.type("Begrundelse", "Lovet fortrolighed")
			.save()
			.reads("Beskyttet sag", "Kun Rikke Rådgiver");
	}

	private void theOtherFindsTheCaseButNotTheOneThatIsKept(Desk other) {
		other.misses(SUBJECT)
			.press("Alle sager")
			.readsIn("Over frist hos afdelingerne", SUBJECT, "Rikke Rådgiver", "4 dage over frist")
			.readsIn("I dag og de næste dage", "Ring til Åse om svaret")
			.misses(SECRET);
		other.search("borgmesterens").misses(SECRET);
		other.open("/henvendelser").reads(SUBJECT, "1 henvendelse").misses(SECRET);
		other.search("boligindskudslån").reads(SUBJECT, "Åse Ærø").press(SUBJECT);
		other.isAt(SUBJECT);
	}

	private void theOtherTakesItOver(Desk other) {
		other.press("Overdrag")
			.choose("Giv sagen til", Staff.SECOND_ADVISOR.fullName())
			.type("Et ord til kollegaen", "Rikke er syg; jeg tager den.")
			.save()
			.readsIn("Rådgiver og adgang", Staff.SECOND_ADVISOR.fullName())
			.readsIn("Tidslinje", "Overdraget til Søren Sagsøe", "Rikke er syg");
		other.menu("Min dag").readsIn("Over frist hos afdelingerne", SUBJECT);
		openCase(other);
	}

	private void theFileTellsWhatIsAgreedAndWhatIsDue(Desk other) {
		other.reads("Åse Ærø", "12 34 56 78", "Har søgt to gange")
			.readsIn("Frister", "Ring til Åse om svaret", "i dag", "Ydelse svarer", "4 dage over frist")
			.readsIn("Samtykke og fuldmagt", "Samtykke", BENEFITS)
			.readsIn("Videresendt", "Lang sagsbehandlingstid/manglende svar", Desk.shown(ago(18)))
			.readsIn("Tidslinje", "Rikke Rådgiver", "Mundtligt samtykke", "Hvornår kommer afgørelsen?",
					"kun tage telefonen om formiddagen")
			.isAccessible()
			.press("Jeg mangler jeres svar")
			.isAt("Jeg mangler jeres svar");
	}

	private void theOtherFinishesIt(Desk other) {
		openCase(other).press("Videresendt", "Svar kom")
			.type("Svaret i korte træk", "Lånet er bevilget i dag.")
			.save()
			.press("Frister", "Klaret")
			.missesIn("Frister", "Ring til Åse om svaret")
			.press("Løs og afslut")
			.choose("Løsningsmetode", "videresendt")
			.choose("Resultat", "løst")
			.save()
			.reads("Afsluttet")
			.readsIn("Tidslinje", "Frist klaret: Ring til Åse om svaret", "videresendt, løst", "Søren Sagsøe");
		other.menu("Min dag").misses("Ydelse svarer", "Ring til Åse om svaret");
		other.counts(ago(20), this.today, "metode_afdeling;Center for Arbejdsmarked / Ydelse;videresendt;valgt;1",
				"totaler;genaabnede;;valgt;0");
	}

	private void accessIsGivenFromHome(Desk athome) {
		athome.search("borgmesterens")
			.press(SECRET)
			.press("Ret adgang")
			.tick(Staff.SECOND_ADVISOR.fullName())
			.save()
			.reads("Kun Rikke Rådgiver, Søren Sagsøe");
	}

	private void theKeptCaseIsFoundNow(Desk other) {
		other.search("borgmesterens")
			.press(SECRET)
			.isAt(SECRET)
			.readsIn("Tidslinje", "Lovet fortrolighed", "Beskyttet. Må ses af");
	}

	private Desk openCase(Desk desk) {
		return desk.open("/henvendelser/" + first(ago(20))).isAt(SUBJECT);
	}

}
