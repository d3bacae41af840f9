package dk.borgerraadgiver.demo;

import java.util.Locale;
import java.util.concurrent.Callable;

import dk.borgerraadgiver.shared.CommandOffice;
import dk.borgerraadgiver.shared.RuleBroken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.stereotype.Component;

/**
 * Opens a demo office of any size in an empty database, for trials and measurements.
 */
@Component
@CommandOffice(CommandOffice.Choice.DEMO)
@Command(name = "generate",
		description = "Laver et opdigtet kontor til prøver og målinger: i demokontorets mappe, eller i en anden tom database.")
class GenerateCommand implements Callable<Integer> {

	@Option(names = "--inquiries", defaultValue = "900", description = "Antal henvendelser (${DEFAULT-VALUE}).")
	private int inquiries;

	@Option(names = "--years", defaultValue = "3",
			description = "Over hvor mange år, til og med i dag (${DEFAULT-VALUE}).")
	private int years;

	@Option(names = "--seed", defaultValue = "1", description = "Samme tal giver samme kontor (${DEFAULT-VALUE}).")
	private long seed;

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	private final DemoOffice office;

	GenerateCommand(DemoOffice office) {
		this.office = office;
	}

	@Override
	public Integer call() {
		if (this.inquiries < 1 || this.inquiries > 1_000_000 || this.years < 1 || this.years > 50) {
			throw new RuleBroken("demo.generate.size");
		}
		if (this.office.isRealOffice() || this.office.isDemoOffice()) {
			throw new RuleBroken("demo.generate.not-empty");
		}
		this.office.open(this.inquiries, this.years * 12, this.seed);
		this.spec.commandLine()
			.getOut()
			.printf(Locale.ROOT, "%d henvendelser over %d år i %s%n", this.inquiries, this.years,
					DemoOffice.MUNICIPALITY);
		return 0;
	}

}
