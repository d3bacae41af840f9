package dk.borgerraadgiver.office;

import dk.borgerraadgiver.support.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OfficeTest
class OfficesTests {

	@Autowired
	private Offices offices;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void noOfficeYet() {
		this.jdbc.sql("delete from office").update();
	}

	@Test
	void thereIsNoOfficeBeforeItIsSetUp() {
		assertThat(this.offices.current()).isEmpty();
		assertThatThrownBy(() -> this.offices.required()).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void anOfficeOpensOnce() {
		assertThat(this.offices.open("Ringsted Kommune", false)).isTrue();
		assertThat(this.offices.open("Sorø Kommune", false)).isFalse();
		assertThat(this.offices.required())
			.isEqualTo(new OfficeSettings("Ringsted Kommune", false, 1, 28, 3, true, 10, true, 3, 3, 0));
	}

	@Test
	void aStaleChangeIsRefused() {
		this.offices.open("Ringsted Kommune", false);
		this.offices.change(new OfficeSettings("Ringsted Kommune", false, 8, 30, 3, true, 10, true, 3, 3, 0));
		assertThat(this.offices.required().reportingYearStartMonth()).isEqualTo(8);
		assertThatThrownBy(
				() -> this.offices.change(new OfficeSettings("Ringsted", false, 1, 28, 3, true, 10, true, 3, 3, 0)))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

}
