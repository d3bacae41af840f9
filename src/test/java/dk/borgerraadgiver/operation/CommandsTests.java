package dk.borgerraadgiver.operation;

import java.util.Collection;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import org.springframework.objenesis.SpringObjenesis;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	static Collection<CommandLine> commands() {
		return Commands.below("dk.borgerraadgiver", new SpringObjenesis()::newInstance).getSubcommands().values();
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandExplainsItselfAndAllItTakes(CommandLine command) {
		assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
		assertThat(command.getCommandSpec().findOption("--help")).isNotNull();
		assertThat(command.getCommandSpec().args()).allSatisfy(CommandsTests::isExplained);
	}

	private static void isExplained(ArgSpec argument) {
		assertThat(argument.description()).as(argument.toString()).isNotEmpty();
	}

}
