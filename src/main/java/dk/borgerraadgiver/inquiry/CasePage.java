package dk.borgerraadgiver.inquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case as the advisor reads it.
 *
 * @param opened the case
 * @param summary the inquiry and its citizen
 * @param matters its complaint matters
 * @param parts what the other rooms add, by its place
 */
record CasePage(OpenCase opened, Summary summary, List<Matter> matters,
		Map<CasePart.Place, List<CaseParts.Shown>> parts) {

	public CaseNumber number() {
		return this.opened.number();
	}

	public boolean isOpen() {
		return this.opened.open();
	}

	public List<CaseParts.Shown> actions() {
		return at(CasePart.Place.ACTION);
	}

	public List<CaseParts.Shown> statuses() {
		return at(CasePart.Place.STATUS);
	}

	public List<CaseParts.Shown> main() {
		return at(CasePart.Place.MAIN);
	}

	public List<CaseParts.Shown> side() {
		return at(CasePart.Place.SIDE);
	}

	private List<CaseParts.Shown> at(CasePart.Place place) {
		return this.parts.getOrDefault(place, List.of());
	}

	/**
	 * The inquiry itself.
	 *
	 * @param externalNumber the number it had in the office's earlier records
	 * @param eventOn the day of what it is about, when known
	 * @param referredTo where the citizen was sent when turned away, may be empty
	 * @param askerRole of sparring: what the employee does who asked
	 * @param askerName of sparring: who asked, empty when not noted
	 * @param advice of sparring: what the office advised
	 * @param background of own initiative: why the office looks into it
	 * @param question of own initiative: what it looks into
	 * @param closedOn the day it was closed, if it is
	 * @param departments departments it concerns without a complaint
	 * @param solution how the inquiry itself was solved, in words
	 */
	record Summary(@Nullable String externalNumber, @Nullable LocalTime receivedTime, @Nullable LocalDate eventOn,
			String referredTo, String description, @Nullable String typeName, @Nullable String channelName,
			@Nullable String citizenName, @Nullable String citizenPhone, @Nullable String citizenEmail,
			@Nullable String citizenAddress, boolean citizenHasCpr, @Nullable String citizenLanguage,
			boolean citizenInterpreter, LocalDateTime changedAt, @Nullable String changedBy,
			@Nullable LocalDate closedOn, @Nullable String departments, @Nullable String solution,
			@Nullable UUID methodId, @Nullable UUID resultId, @Nullable UUID meritId, @Nullable UUID groundId,
			@Nullable Criticism criticism, String departmentChange, String lesson, boolean lessonUsable,
			String askerRole, String askerName, String advice, String background, String question) {

		Outcome outcome() {
			return new Outcome(this.methodId, this.resultId, this.meritId, this.groundId);
		}

		public Learning learning() {
			return new Learning(this.criticism, this.departmentChange, this.lesson, this.lessonUsable);
		}

	}

	/**
	 * A complaint matter with its outcome.
	 */
	record Matter(UUID id, @Nullable String category, @Nullable String department, @Nullable String method,
			@Nullable String result, @Nullable String merit, @Nullable String ground, @Nullable UUID methodId,
			@Nullable UUID resultId, @Nullable UUID meritId, @Nullable UUID groundId, @Nullable Criticism criticism,
			String departmentChange, String lesson, boolean lessonUsable) {

		/** Whether nothing has come of it yet. */
		public boolean isOpen() {
			return outcome().equals(Outcome.NONE);
		}

		Outcome outcome() {
			return new Outcome(this.methodId, this.resultId, this.meritId, this.groundId);
		}

		public Learning learning() {
			return new Learning(this.criticism, this.departmentChange, this.lesson, this.lessonUsable);
		}

	}

}
