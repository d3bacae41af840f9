package dk.borgerraadgiver.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests {

	@Test
	void aPageKnowsItsRows() {
		var paging = new Paging(3, 50, 120);
		assertThat(paging.first()).isEqualTo(101);
		assertThat(paging.last()).isEqualTo(120);
		assertThat(paging.hasNext()).isFalse();
	}

	@Test
	void aPageBeyondTheLastIsTheLast() {
		assertThat(new Paging(99, 50, 120).number()).isEqualTo(3);
		assertThat(new Paging(-1, 50, 120).number()).isOne();
	}

	@Test
	void anEmptyListHasOnePageAndNoRows() {
		var paging = new Paging(1, 50, 0);
		assertThat(paging.pages()).isOne();
		assertThat(paging.first()).isZero();
		assertThat(paging.last()).isZero();
	}

	@Test
	void farPagesAreGaps() {
		assertThat(new Paging(10, 50, 1000).window()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
		assertThat(new Paging(1, 50, 150).window()).containsExactly(1, 2, 3);
	}

}
