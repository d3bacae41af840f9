package dk.borgerraadgiver.audit.chain;

import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.Callable;

import dk.borgerraadgiver.audit.chain.Verification.Fault;
import dk.borgerraadgiver.shared.CommandOffice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Verifies the log on the command line.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandOffice(CommandOffice.Choice.WHICHEVER_THERE_IS)
@Command(name = "verify", description = "Undersøger, om loggen er hel: om noget i den er ændret eller fjernet.")
class VerifyCommand implements Callable<Integer> {

	private final LogChain chain;

	private final Verification verification;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--expect", paramLabel = "led:sum", converter = Noted.class,
			description = "Et led, der er noteret tidligere. Loggen skal stadig have det.")
	private @Nullable Link expected;

	VerifyCommand(LogChain chain, Verification verification) {
		this.chain = chain;
		this.verification = verification;
	}

	/**
	 * A link as the command prints it.
	 */
	static class Noted implements ITypeConverter<Link> {

		@Override
		public Link convert(String value) {
			try {
				var parts = value.split(":", 2);
				return new Link(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
			}
			catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
				throw new TypeConversionException("'" + value + "' er ikke et led. Skriv det, som verify skrev det.");
			}
		}

	}

	@Override
	public Integer call() {
		this.chain.lengthen();
		var verdict = this.verification.verify(this.expected);
		var out = Objects.requireNonNull(this.spec).commandLine().getOut();
		verdict.faults().forEach((fault) -> out.println(words(fault)));
		if (verdict.faults().isEmpty()) {
			out.println("Loggen er hel. Sidste led: " + verdict.last().text());
		}
		out.flush();
		return verdict.faults().isEmpty() ? 0 : 1;
	}

	private static String words(Fault fault) {
		var words = switch (fault.kind()) {
			case CHANGED -> "Led %d: linjen er ændret, efter at den blev skrevet.";
			case GONE -> "Led %d: linjen er fjernet.";
			case BROKEN -> "Led %d: leddet er fjernet.";
			case ANOTHER -> "Led %d er ikke det, der blev noteret: loggen er skiftet ud eller skåret af.";
		};
		return words.formatted(fault.position());
	}

}
