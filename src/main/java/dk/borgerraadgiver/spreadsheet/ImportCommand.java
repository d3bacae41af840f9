package dk.borgerraadgiver.spreadsheet;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dk.borgerraadgiver.shared.RuleBroken;
import dk.borgerraadgiver.spreadsheet.file.CaseFile;
import dk.borgerraadgiver.spreadsheet.plan.CasePlanner;
import dk.borgerraadgiver.spreadsheet.plan.Decisions;
import dk.borgerraadgiver.spreadsheet.plan.ImportPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * An operator imports a file: {@code import sager.xlsx}.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(name = "import",
		description = "Indlæs henvendelser fra et regneark (CSV eller XLSX). Alt indlæses, eller intet.")
class ImportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FIL", description = "Regnearket.")
	private Path file;

	@Option(names = "--create-missing", description = "Opret de navne, der ikke står i listerne.")
	private boolean createMissing;

	@Option(names = "--dry-run", description = "Vis, hvad der ville ske, og skriv intet.")
	private boolean dryRun;

	@Spec
	private CommandSpec spec;

	private final CaseImport caseImport;

	private final CasePlanner planner;

	private final PlanText words;

	@SuppressWarnings("NullAway.Init") // picocli fills in what was typed
	ImportCommand(CaseImport caseImport, CasePlanner planner, PlanText words) {
		this.caseImport = caseImport;
		this.planner = planner;
		this.words = words;
	}

	@Override
	public Integer call() {
		CaseFile cases = CaseFile.read(content());
		Decisions decisions = this.createMissing ? Decisions.CREATE_ALL : Decisions.NONE;
		ImportPlan plan = this.dryRun ? this.planner.plan(cases, decisions)
				: this.caseImport.carryOut(cases, decisions, null, this::reached);
		this.words.problems(plan).forEach(messages()::println);
		this.words.summary(plan, this.dryRun).forEach(this.spec.commandLine().getOut()::println);
		return plan.canBeCarriedOut() ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	private byte[] content() {
		try {
			CaseFile.requireSize(Files.size(this.file));
			return Files.readAllBytes(this.file);
		}
		catch (NoSuchFileException ex) {
			throw new RuleBroken("spreadsheet.command.noFile", this.file.toString());
		}
		catch (IOException ex) {
			throw new RuleBroken("spreadsheet.command.unreadable", this.file.toString());
		}
	}

	private void reached(int done) {
		messages().println(this.words.progress(done));
	}

	private PrintWriter messages() {
		return this.spec.commandLine().getErr();
	}

}
