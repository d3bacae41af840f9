package dk.borgerraadgiver.operation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.borgerraadgiver.shared.CommandOffice;
import dk.borgerraadgiver.shared.CommandOffice.Choice;
import dk.borgerraadgiver.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.objenesis.SpringObjenesis;

/**
 * Carries out what an operator asks for on the command line, on the same database as the
 * server. Standard output carries results only, in UTF-8: {@link System#out} leads to
 * standard error here, as the logs do.
 */
public final class CommandRunner {

	private static final Set<String> HELP = Set.of("-h", "--help");

	private static final Locale DANISH = Locale.of("da", "DK");

	private static final Pattern ENGLISH_PREFIX = Pattern.compile("Invalid value for [^:]*: ");

	private final Class<?> application;

	private final PrintWriter results = writer(FileDescriptor.out);

	private final PrintWriter messages = writer(FileDescriptor.err);

	public CommandRunner(Class<?> application) {
		this.application = application;
	}

	private static PrintWriter writer(FileDescriptor file) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8), true);
	}

	/**
	 * Whether somebody gave a command, or asked for help; everything else starts the
	 * server.
	 */
	public static boolean isCommand(String... args) {
		return args.length > 0 && (!args[0].startsWith("-") || HELP.contains(args[0]));
	}

	/**
	 * Carries out the command.
	 * @return the exit status: 0, 1 when it failed, 2 when it was not understood
	 */
	public int run(String... args) {
		System.setOut(System.err);
		try {
			ParseResult understood = understood(args);
			Integer help = CommandLine.executeHelpRequest(understood);
			return (help != null) ? help : execute(office(understood), args);
		}
		catch (ParameterException ex) {
			this.messages.println(explain(ex));
			ex.getCommandLine().usage(this.messages);
			return CommandLine.ExitCode.USAGE;
		}
		finally {
			this.results.flush();
			this.messages.flush();
		}
	}

	private ParseResult understood(String... args) {
		ParseResult understood = outline().parseArgs(args);
		// asked for help, picocli would help with anything
		if (!understood.unmatched().isEmpty()) {
			throw new UnmatchedArgumentException(understood.asCommandLineList().getLast(), understood.unmatched());
		}
		return understood;
	}

	private static @Nullable String explain(ParameterException failure) {
		return switch (failure) {
			case UnmatchedArgumentException unknown -> "Ukendt: " + String.join(" ", unknown.getUnmatched());
			case MissingParameterException missing -> "Der mangler: " + missing.getMissing()
				.stream()
				.filter((one) -> !given(missing, one))
				.map(CommandRunner::name)
				.collect(Collectors.joining(", "));
			case ParameterException wrong when wrong.getArgSpec() != null && wrong.getMessage() != null ->
				name(wrong.getArgSpec()) + ": " + ENGLISH_PREFIX.matcher(wrong.getMessage()).replaceFirst("");
			default -> failure.getMessage();
		};
	}

	/** Of options that belong together, picocli counts also those that are there. */
	private static boolean given(MissingParameterException missing, ArgSpec argument) {
		return missing.getMissing().size() > 1 && argument instanceof OptionSpec option
				&& missing.getCommandLine().getParseResult().hasMatchedOption(option);
	}

	private static String name(ArgSpec argument) {
		return (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
	}

	// Help and mistyped options are answered at once: the commands are only looked at, no
	// constructor is called and no database is started.
	private CommandLine outline() {
		var objects = new SpringObjenesis();
		return commandLine(objects::newInstance);
	}

	private static Choice office(ParseResult understood) {
		var command = understood.asCommandLineList().getLast().getCommandSpec().userObject();
		var office = command.getClass().getAnnotation(CommandOffice.class);
		return (office != null) ? office.value() : Choice.RUNNING_OR_REAL;
	}

	private int execute(Choice office, String... args) {
		try (ConfigurableApplicationContext context = startApplication(office)) {
			return commandLine(context::getBean)
				.setExecutionExceptionHandler((ex, command, result) -> failed(ex, context))
				.execute(args);
		}
		catch (RuntimeException ex) {
			// The start has told why it did not succeed.
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	// Lazily: only what the command asks for is made, and nothing of the pages.
	private ConfigurableApplicationContext startApplication(Choice office) {
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.initializers(DatabaseStarter.forCommand(office))
			.logStartupInfo(false)
			.run();
	}

	private CommandLine commandLine(Commands.Source source) {
		return Commands.below(this.application.getPackageName(), source).setOut(this.results).setErr(this.messages);
	}

	private int failed(Exception failure, MessageSource words) {
		if (failure instanceof RuleBroken rule) {
			this.messages.println(words.getMessage(rule.key(), rule.arguments(), DANISH));
		}
		else {
			LoggerFactory.getLogger(CommandRunner.class).error("The command failed", failure);
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

}
