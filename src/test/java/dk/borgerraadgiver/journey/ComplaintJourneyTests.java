package dk.borgerraadgiver.journey;

import dk.borgerraadgiver.support.Browser;
import dk.borgerraadgiver.support.BrowserTest;
import dk.borgerraadgiver.support.Staff;
import org.junit.jupiter.api.Test;

/**
 * A complaint with three matters in two departments, from the first call to the lesson
 * learned: what was done stands in the timeline, what is due in the clocks and in <em>Min
 * dag</em>, and what came of it in the figures.
 */
@BrowserTest
class ComplaintJourneyTests extends Journey {

	private static final String SUBJECT = "Venter på boligindskudslån";

	private static final String MEETING = "Møde med Ydelse 10:00, Rådhuset";

	@Test
	void fromTheFirstCallToTheLessonLearned(Browser browser) {
		var desk = Desk.of(Staff.ADVISOR, browser);
		theCitizenCalls(desk);
		theCitizenAgrees(desk);
		bothDepartmentsAreAsked(desk);
		oneOfThemGetsALetterAboutItsOwnMatter(desk);
		theOtherIsRemindedAndAnswersLate(desk);
		theyMeet(desk);
		itIsPartlySolvedAndClosed(desk);
		nothingIsReopenedYet(desk);
		itIsReopenedAndClosedWithALesson(desk);
		theFiguresTellIt(desk);
	}

	private void theCitizenCalls(Desk desk) {
		desk.startInquiry()
			.type("Modtaget", ago(40))
			.type("Klokken", "9:14")
			.type("Navn", "Åse Ærø")
			.type("Emne", SUBJECT)
			.choose("Afdeling 1", BENEFITS)
			.choose("Kategori 1", "Lang sagsbehandlingstid/manglende svar")
			.press("Tilføj klageforhold")
			.choose("Afdeling 2", BENEFITS)
			.choose("Kategori 2", "Klagevejledning")
			.press("Tilføj klageforhold")
			.choose("Afdeling 3", STREETS)
			.choose("Kategori 3", "Kommunikation")
			.save()
			.isAt(SUBJECT)
			.readsIn("Klageforhold", "Klagevejledning", "Kommunikation")
			.readsIn("Frister", "Vi afslutter sagen", "12 dage over frist")
			.readsIn("Samtykke og fuldmagt", "Mangler samtykke");
	}

	private void theCitizenAgrees(Desk desk) {
		desk.press("Notér samtykke")
			.type("Givet den", ago(40))
			.type("Hvad er aftalt", "Må sende hele klagen")
			.save()
			.reads("Må sende hele klagen");
		openCase(desk).missesIn("Samtykke og fuldmagt", "Mangler samtykke")
			.readsIn("Tidslinje", "Mundtligt samtykke til Center for Arbejdsmarked / Ydelse", "Må sende hele klagen");
	}

	private void bothDepartmentsAreAsked(Desk desk) {
		desk.press("Videresend …")
			.tick("Lang sagsbehandlingstid")
			.tick("Klagevejledning")
			.type("Spurgt den", ago(35))
			.type("Svar senest", ago(21))
			.type("Hvad spørger vi om?", "Hvornår kommer afgørelsen?")
			.save()
			.reads("afventer svar fra Ydelse", "21 dage over frist")
			.press("Videresend …")
			.tick("Kommunikation")
			.save()
			.readsIn("Videresendt", STREETS, "Kommunikation", "om 14 dage")
			.readsIn("Tidslinje",
					"Videresendt til Center for Arbejdsmarked / Ydelse, svar senest " + Desk.shown(ago(21)),
					"Hvornår kommer afgørelsen?", "Videresendt til Center for Teknik / Vej og Park");
	}

	private void oneOfThemGetsALetterAboutItsOwnMatter(Desk desk) {
		desk.pressInRow("Videresendt", STREETS, "Brev")
			.press("Videresendelse af klage")
			.holds("Svarfrist", Desk.shown(this.today.plusDays(14)))
			.type("Kort om, hvad der er sket, og hvad borgeren ønsker", "Ingen tager telefonen.")
			.save()
			.reads("Til Vej og Park", "Kommunikation", "Ingen tager telefonen.")
			.misses("Klagevejledning", BENEFITS)
			.press("Gem i journalen")
			.readsIn("Tidslinje", "Brev ud", "Klage til behandling", "PDF");
	}

	private void theOtherIsRemindedAndAnswersLate(Desk desk) {
		desk.menu("Min dag")
			.readsIn("Over frist hos afdelingerne", SUBJECT, "Ydelse svarer", "21 dage over frist")
			.press("Over frist hos afdelingerne", "Ryk")
			.type("Rykket den", ago(10))
			.type("Ny frist for svar", ago(4))
			.tick("telefon")
			.type("Hvad blev sagt eller skrevet?", "Teamlederen lovede svar i denne uge.")
			.save()
			.readsIn("Frister", "Ydelse svarer", "4 dage over frist")
			.readsIn("Tidslinje", "Rykket Center for Arbejdsmarked / Ydelse, ny frist " + Desk.shown(ago(4)),
					"Teamlederen lovede svar");
		desk.menu("Min dag")
			.press("Over frist hos afdelingerne", "Svar kom")
			.type("Svaret i korte træk", "Afgørelsen er forsinket. De beklager.")
			.save()
			.readsIn("Videresendt", "21 dage for sent")
			.missesIn("Frister", "Ydelse svarer")
			.readsIn("Tidslinje", "Svar modtaget fra Center for Arbejdsmarked / Ydelse, 21 dage over fristen",
					"De beklager.");
		desk.menu("Min dag").readsIn("Over frist hos afdelingerne", "Ingen afdeling er over fristen.");
	}

	private void theyMeet(Desk desk) {
		openCase(desk).press("Mægling")
			.choose("Afdeling", BENEFITS)
			.type("Deltagere fra afdelingen", "Teamleder Bo Bentsen")
			.type("Hvad der skal mægles om", "Hvornår afgørelsen kommer")
			.type("Foreslået den", ago(3))
			.save()
			.press("Notér parternes svar")
			.tick("Ja, de accepterer")
			.type("Svaret kom den", ago(2))
			.save()
			.press("Aftal møde")
			.type("Dato", this.today)
			.type("Klokken", "10:00")
			.type("Sted", "Rådhuset")
			.save()
			.reads("Åse Ærø", "Teamleder Bo Bentsen", "Aftalt");
		desk.menu("Min dag").readsIn("I dag og de næste dage", MEETING, "i dag").isAccessible();
		openCase(desk).reads(MEETING)
			.press("Frister", "Notér mødet")
			.tick("Holdt")
			.type("Hvem deltog", "Åse Ærø og Bo Bentsen")
			.type("Hvad blev der sagt", "Begge parter var rolige.")
			.save()
			.press("Afslut mægling")
			.tick("Delvist enige")
			.type("Hvad er aftalt", "Afgørelse inden 14 dage")
			.save()
			.reads("Resultatet for klageforholdene om afdelingen kunne være delvist løst.")
			.press("Sæt resultatet på sagen");
		desk.isAt(SUBJECT)
			.missesIn("Frister", MEETING)
			.readsIn("Mægling og observatør", "Delvist enige")
			.readsIn("Tidslinje", "Mægling foreslået", "Mægling med Center for Arbejdsmarked / Ydelse accepteret",
					"holdt " + Desk.shown(this.today) + " 10:00, Rådhuset", "Begge parter var rolige.",
					"slut: delvist enige", "Afgørelse inden 14 dage");
	}

	private void itIsPartlySolvedAndClosed(Desk desk) {
		desk.press("Løs og afslut")
			.reads("afventer svar fra Vej og Park")
			.choose(1, "Løsningsmetode", "mægling")
			.choose(1, "Resultat", "delvist løst")
			.choose(1, "Medhold", "berettiget")
			.choose(2, "Løsningsmetode", "mægling")
			.choose(2, "Resultat", "delvist løst")
			.choose(3, "Løsningsmetode", "videresendt")
			.choose(3, "Resultat", "ikke løst")
			.save()
			.reads("Afsluttet", "ikke besvaret, da sagen blev afsluttet")
			.readsIn("Tidslinje",
					"1. Lang sagsbehandlingstid/manglende svar · Ydelse: mægling, delvist løst, berettiget",
					"3. Kommunikation · Vej og Park: videresendt, ikke løst", "Afsluttet " + Desk.shown(this.today));
		desk.menu("Min dag").misses("Ydelse svarer", "Vi afslutter sagen");
	}

	private void nothingIsReopenedYet(Desk desk) {
		desk.counts(ago(40), this.today, "totaler;genaabnede;;valgt;0", "totaler;afsluttede;;valgt;1");
	}

	private void itIsReopenedAndClosedWithALesson(Desk desk) {
		openCase(desk).type("Hvorfor genåbnes den?", "Nu har Vej og Park ringet")
			.press("Genåbn")
			.reads("afventer svar fra Vej og Park")
			.readsIn("Frister", "Vi afslutter sagen", "om 28 dage")
			.readsIn("Tidslinje", "Genåbnet", "Nu har Vej og Park ringet")
			.press("Videresendt", "Svar kom")
			.save()
			.readsIn("Videresendt", "inden fristen")
			.press("Løs og afslut")
			.choose(3, "Resultat", "løst")
			.press("Kritik, ændring og læring")
			.choose(1, "Kritik", "Mild kritik (beklageligt)")
			.type(1, "Læring", "Skriv fristen i kvitteringen")
			.tick("Må bruges som anonymiseret eksempel")
			.save();
		desk.readsIn("Klageforhold", "Skriv fristen i kvitteringen")
			.readsIn("Tidslinje", "3. Kommunikation · Vej og Park: videresendt, løst (før: videresendt, ikke løst)",
					"Mild kritik udtrykt", "Læring noteret", "Skriv fristen i kvitteringen")
			.isAccessible();
	}

	private void theFiguresTellIt(Desk desk) {
		desk.open("/tal?fra=%s&til=%s&sammenlign=ingen".formatted(Desk.shown(ago(40)), Desk.shown(this.today)))
			.readsRow("Resultat", "delvist løst", "2")
			.readsRow("Mægling", BENEFITS, "1")
			.counts(ago(40), this.today, "metode_afdeling;Center for Arbejdsmarked / Ydelse;mægling;valgt;2",
					"metode_afdeling;Center for Teknik / Vej og Park;videresendt;valgt;1",
					"resultat;delvist løst;;valgt;2", "resultat;løst;;valgt;1", "totaler;genaabnede;;valgt;1",
					"totaler;afsluttede;;valgt;1", "totaler;verserende;;valgt;0");
	}

	private Desk openCase(Desk desk) {
		return desk.open("/henvendelser/" + first(ago(40))).isAt(SUBJECT);
	}

}
