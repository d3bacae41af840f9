package dk.borgerraadgiver.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What came of a handled unit beyond its result.
 *
 * @param criticism the criticism expressed, {@code null} when not stated
 * @param change what the department has changed since
 * @param lesson what can be learned of it, in a line
 * @param usable whether the lesson may be used as an anonymised example
 */
@Embeddable
public record Learning(@Enumerated(EnumType.STRING) @Nullable Criticism criticism,
		@Column(name = "department_change") String change, String lesson,
		@Column(name = "lesson_usable") boolean usable) {

	/** Nothing stated yet. */
	public static final Learning NONE = new Learning(null, "", "", false);

	public boolean isStated() {
		return !NONE.equals(this);
	}

	/** Never prints what was written about a case. */
	@Override
	public String toString() {
		return "Learning[" + this.criticism + "]";
	}

}
