package dk.borgerraadgiver.setup;

import java.util.Arrays;
import java.util.List;

/**
 * The 98 Danish municipalities, as their names are suggested. København and Bornholm name
 * themselves otherwise than the rest.
 */
final class Municipalities {

	static final List<String> NAMES = Arrays.stream("""
			Albertslund, Allerød, Assens, Ballerup, Billund, Bornholm, Brøndby, Brønderslev, Dragør, Egedal, Esbjerg,
			Fanø, Favrskov, Faxe, Fredensborg, Fredericia, Frederiksberg, Frederikshavn, Frederikssund, Furesø,
			Faaborg-Midtfyn, Gentofte, Gladsaxe, Glostrup, Greve, Gribskov, Guldborgsund, Haderslev, Halsnæs,
			Hedensted, Helsingør, Herlev, Herning, Hillerød, Hjørring, Holbæk, Holstebro, Horsens, Hvidovre,
			Høje-Taastrup, Hørsholm, Ikast-Brande, Ishøj, Jammerbugt, Kalundborg, Kerteminde, Kolding, København,
			Køge, Langeland, Lejre, Lemvig, Lolland, Lyngby-Taarbæk, Læsø, Mariagerfjord, Middelfart, Morsø,
			Norddjurs, Nordfyns, Nyborg, Næstved, Odder, Odense, Odsherred, Randers, Rebild, Ringkøbing-Skjern,
			Ringsted, Roskilde, Rudersdal, Rødovre, Samsø, Silkeborg, Skanderborg, Skive, Slagelse, Solrød, Sorø,
			Stevns, Struer, Svendborg, Syddjurs, Sønderborg, Thisted, Tønder, Tårnby, Vallensbæk, Varde, Vejen, Vejle,
			Vesthimmerlands, Viborg, Vordingborg, Ærø, Aabenraa, Aalborg, Aarhus
			""".split(",\\s*")).map(String::strip).map(Municipalities::officialName).toList();

	private Municipalities() {
	}

	private static String officialName(String name) {
		return switch (name) {
			case "København" -> "Københavns Kommune";
			case "Bornholm" -> "Bornholms Regionskommune";
			default -> name + " Kommune";
		};
	}

}
