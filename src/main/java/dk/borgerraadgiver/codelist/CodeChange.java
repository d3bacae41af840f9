package dk.borgerraadgiver.codelist;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator has filled in to change a code: looked at first, then carried
 * out.
 */
sealed interface CodeChange {

	/** The code's version when the form was opened. */
	long version();

	/** The change in a word, as in the names of its form and its messages. */
	default String kind() {
		return getClass().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** The names of its fields, which its preview keeps for carrying it out. */
	default List<String> fields() {
		return Arrays.stream(getClass().getRecordComponents()).map(RecordComponent::getName).toList();
	}

	/** First day the change holds; {@code null} = always. */
	@Nullable LocalDate start();

	/**
	 * Changes the code.
	 * @return those that are changed along with it
	 */
	List<Code> applyTo(CodeTree tree, Code code);

	/**
	 * Another name.
	 *
	 * @param name the new name
	 * @param from first day it holds; {@code null} corrects every period
	 */
	record Rename(long version, @NotBlank @Size(max = 200) @Nullable String name,
			@Nullable LocalDate from) implements CodeChange {

		@Override
		public @Nullable LocalDate start() {
			return this.from;
		}

		@Override
		public List<Code> applyTo(CodeTree tree, Code code) {
			code.rename(Objects.requireNonNull(this.name), this.from);
			tree.verify(code);
			return List.of();
		}

	}

	/**
	 * Another place in the tree.
	 *
	 * @param parent the group, {@code null} = at the top
	 * @param from first day it stands there; {@code null} corrects every period
	 */
	record Move(long version, @Nullable UUID parent, @Nullable LocalDate from) implements CodeChange {

		@Override
		public @Nullable LocalDate start() {
			return this.from;
		}

		@Override
		public List<Code> applyTo(CodeTree tree, Code code) {
			code.move(this.parent, this.from);
			tree.verify(code);
			return List.of();
		}

	}

	/**
	 * Merged into another code.
	 *
	 * @param successor the code that takes over
	 * @param from first day it does; {@code null} = in every period
	 */
	record Merge(long version, @NotNull @Nullable UUID successor, @Nullable LocalDate from) implements CodeChange {

		@Override
		public @Nullable LocalDate start() {
			return this.from;
		}

		@Override
		public List<Code> applyTo(CodeTree tree, Code code) {
			return tree.merge(code, tree.get(Objects.requireNonNull(this.successor)), this.from);
		}

	}

	/**
	 * No longer used.
	 *
	 * @param lastDay the last day it may be used
	 */
	record Retire(long version, @NotNull @Nullable LocalDate lastDay) implements CodeChange {

		@Override
		public LocalDate start() {
			return Objects.requireNonNull(this.lastDay).plusDays(1);
		}

		@Override
		public List<Code> applyTo(CodeTree tree, Code code) {
			return tree.retire(code, Objects.requireNonNull(this.lastDay));
		}

	}

}
