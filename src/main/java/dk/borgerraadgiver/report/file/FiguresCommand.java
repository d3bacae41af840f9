package dk.borgerraadgiver.report.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

import dk.borgerraadgiver.report.counting.FigureReport;
import dk.borgerraadgiver.report.counting.Figures;
import dk.borgerraadgiver.shared.CommandOffice;
import dk.borgerraadgiver.shared.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * The figures of a period on the command line, as CSV.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandOffice(CommandOffice.Choice.WHICHEVER_THERE_IS)
@Command(name = "figures", description = "Skriver tallene for en periode som CSV.")
class FiguresCommand implements Callable<Integer> {

	private final Figures figures;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--from", required = true, paramLabel = "åååå-mm-dd", converter = Day.class,
			description = "Periodens første dag.")
	private @Nullable LocalDate from;

	@Option(names = "--to", required = true, paramLabel = "åååå-mm-dd", converter = Day.class,
			description = "Periodens sidste dag; den er med.")
	private @Nullable LocalDate to;

	@ArgGroup(exclusive = false)
	private @Nullable Comparison comparison;

	FiguresCommand(Figures figures) {
		this.figures = figures;
	}

	/**
	 * The period to compare with: both its days or none.
	 */
	static class Comparison {

		@Option(names = "--compare-from", required = true, paramLabel = "åååå-mm-dd", converter = Day.class,
				description = "Første dag i den periode, der sammenlignes med.")
		private @Nullable LocalDate from;

		@Option(names = "--compare-to", required = true, paramLabel = "åååå-mm-dd", converter = Day.class,
				description = "Sidste dag i den periode, der sammenlignes med.")
		private @Nullable LocalDate to;

	}

	/**
	 * A day as an operator writes it.
	 */
	static class Day implements ITypeConverter<LocalDate> {

		@Override
		public LocalDate convert(String value) {
			try {
				return LocalDate.parse(value);
			}
			catch (DateTimeException ex) {
				throw new TypeConversionException(
						"'" + value + "' er ikke en dato. Skriv den som åååå-mm-dd, fx 2019-08-01.");
			}
		}

	}

	@Override
	public Integer call() {
		Period compared = (this.comparison != null) ? period(this.comparison.from, this.comparison.to) : null;
		FigureReport report = this.figures.report(period(this.from, this.to), compared);
		spec().commandLine().getOut().print(FiguresCsv.of(report));
		spec().commandLine().getOut().flush();
		return 0;
	}

	private Period period(@Nullable LocalDate first, @Nullable LocalDate last) {
		LocalDate start = Objects.requireNonNull(first);
		LocalDate end = Objects.requireNonNull(last);
		if (end.isBefore(start)) {
			throw new ParameterException(spec().commandLine(),
					"Perioden slutter %s, før den begynder %s.".formatted(end, start));
		}
		return new Period(start, end);
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.spec);
	}

}
