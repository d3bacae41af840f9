package dk.borgerraadgiver.operation;

import java.util.Comparator;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The commands of all rooms. A room gives one by a bean that is a {@link Command}, and
 * writes its results to {@code spec.commandLine().getOut()}.
 */
final class Commands {

	private final Source source;

	private Commands(Source source) {
		this.source = source;
	}

	/**
	 * Where the object behind a command comes from.
	 */
	@FunctionalInterface
	interface Source {

		<T> T get(Class<T> type);

	}

	/**
	 * All commands of the rooms below a package.
	 * @param source where their objects come from
	 */
	static CommandLine below(String packageName, Source source) {
		return new Commands(source).below(packageName);
	}

	private CommandLine below(String packageName) {
		CommandSpec all = CommandSpec.create().name("java -jar borgerraadgiver.jar");
		all.usageMessage().description("Borgerrådgiverens sagssystem. Uden en kommando startes serveren.");
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
		scanner.findCandidateComponents(packageName)
			.stream()
			.map(this::command)
			.sorted(Comparator.comparing(CommandSpec::name))
			.forEach((command) -> all.addSubcommand(command.name(), helpful(command)));
		return new CommandLine(helpful(all));
	}

	private CommandSpec command(BeanDefinition bean) {
		Class<?> type = ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null);
		return new CommandLine(type, this.factory).getCommandSpec();
	}

	private final IFactory factory = new IFactory() {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			return type.isAnnotationPresent(Command.class) ? Commands.this.source.get(type)
					: CommandLine.defaultFactory().create(type);
		}

	};

	private static CommandSpec helpful(CommandSpec command) {
		command.usageMessage()
			.synopsisHeading("Brug: ")
			.commandListHeading("%nKommandoer:%n")
			.synopsisSubcommandLabel("KOMMANDO");
		if (command.findOption("--help") == null) {
			command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Vis hjælpen.").build());
		}
		return command;
	}

}
