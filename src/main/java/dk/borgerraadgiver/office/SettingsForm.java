package dk.borgerraadgiver.office;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an administrator may change about the office.
 *
 * @param municipality the municipality's name
 * @param reportingYearStartMonth 1 to 12
 * @param closingTargetDays calendar days from received to closed
 * @param firstReplyDays days until the first reply
 * @param firstReplyWorking whether they are working days
 * @param answerDays days a department is given
 * @param answerWorking whether they are working days
 * @param silentWeeks weeks after which a case is silent
 * @param smallCounts counts below it are kept back in published crossings
 * @param version the settings' version when the page was shown
 */
record SettingsForm(@NotBlank(message = "{office.municipality.missing}") @Size(max = 100) String municipality,
		@NotNull @Min(1) @Max(12) Integer reportingYearStartMonth,
		@NotNull(message = "{office.target.missing}") @Min(value = 1, message = "{office.target.missing}") @Max(
				value = 3650, message = "{office.target.missing}") Integer closingTargetDays,
		@NotNull(message = "{office.target.missing}") @Min(value = 1, message = "{office.target.missing}") @Max(
				value = 3650, message = "{office.target.missing}") Integer firstReplyDays,
		@NotNull Boolean firstReplyWorking,
		@NotNull(message = "{office.target.missing}") @Min(value = 1, message = "{office.target.missing}") @Max(
				value = 3650, message = "{office.target.missing}") Integer answerDays,
		@NotNull Boolean answerWorking,
		@NotNull(message = "{office.silent.missing}") @Min(value = 1, message = "{office.silent.missing}") @Max(
				value = 52, message = "{office.silent.missing}") Integer silentWeeks,
		@NotNull(message = "{office.small.missing}") @Min(value = 0, message = "{office.small.missing}") @Max(
				value = 20, message = "{office.small.missing}") Integer smallCounts,
		long version) {

	static SettingsForm of(OfficeSettings office) {
		return new SettingsForm(office.municipality(), office.reportingYearStartMonth(), office.closingTargetDays(),
				office.firstReplyDays(), office.firstReplyWorking(), office.answerDays(), office.answerWorking(),
				office.silentWeeks(), office.smallCounts(), office.version());
	}

	OfficeSettings appliedTo(OfficeSettings office) {
		return new OfficeSettings(this.municipality, office.demo(), this.reportingYearStartMonth,
				this.closingTargetDays, this.firstReplyDays, this.firstReplyWorking, this.answerDays,
				this.answerWorking, this.silentWeeks, this.smallCounts, this.version);
	}

}
