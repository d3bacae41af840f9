package dk.borgerraadgiver.search;

/**
 * What somebody types into the search field.
 */
final class Searches {

	private Searches() {
	}

	static SearchForm of(String text) {
		return page(text, 1);
	}

	static SearchForm page(String text, int page) {
		return SearchForm.everywhere(text, page);
	}

}
