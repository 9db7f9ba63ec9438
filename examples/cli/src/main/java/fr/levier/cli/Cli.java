package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.docs.pack.PackException;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;

/** The commands put together, and the one place where what goes wrong becomes a line and an exit code. */
final class Cli {

  private static final Localized NAME = new Localized("levier : ", "levier: ");

  private Cli() {}

  /** Runs a command line. Never throws, never ends the virtual machine. */
  static int run(Terminal terminal, String... args) {
    Locale language = Language.in(args);
    CommandLine line = commandLine(terminal, language);
    try {
      return written(terminal, language, line.execute(args));
    } catch (StackOverflowError | OutOfMemoryError exhausted) {
      // picocli hands exceptions over, not errors; these two are what a hostile file can cause.
      return failed(terminal, language, exhausted, false);
    } catch (LinkageError | ServiceConfigurationError unloaded) {
      // A jar that somebody put beside ours: its lever cannot be loaded, or has the id of another.
      Throwable cause = unloaded.getCause();
      return failed(
          terminal, language, cause == null ? unloaded : cause, List.of(args).contains("--debug"));
    } finally {
      terminal.err().flush();
    }
  }

  /** A full disk must not pass for a short dossier. */
  private static int written(Terminal terminal, Locale language, int code) {
    if (!terminal.out().checkError()) {
      return code;
    }
    terminal
        .err()
        .println(new Localized(
                "levier : la sortie n'a pas pu être écrite en entier",
                "levier: the output could not be written whole")
            .in(language));
    return ExitCode.UNUSABLE;
  }

  private static CommandLine commandLine(Terminal terminal, Locale language) {
    CommandLine line = new CommandLine(new LevierCommand())
        .addSubcommand(new LeversCommand(terminal))
        .addSubcommand(new FindCommand(terminal))
        .addSubcommand(new DraftCommand(terminal))
        .addSubcommand(new AmendCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new QualifyCommand(terminal))
        .addSubcommand(new ProcedureCommand(terminal))
        .addSubcommand(new GenerateCommand(terminal))
        .addSubcommand(new ReadCommand(terminal))
        .addSubcommand(new RedlineCommand(terminal))
        .addSubcommand(new AuditCommand(terminal))
        .addSubcommand(new ObligationsCommand(terminal))
        .addSubcommand(new ExportCommand(terminal))
        .addSubcommand(new AwardsCommand(terminal))
        .addSubcommand(new LawCommand(terminal))
        .addSubcommand(new RulesCommand(terminal))
        .addSubcommand(new TraceCommand(terminal))
        .addSubcommand(pack(terminal))
        .addSubcommand(new CommandLine(new StyleCommand())
            .addSubcommand(new StyleNewCommand(terminal))
            .addSubcommand(new StyleLintCommand(terminal)))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new CasesCommand(terminal));
    helped(line);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(110);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((error, arguments) -> {
      terminal.err().println(NAME.in(language) + Misuse.told(error, language));
      return ExitCode.UNUSABLE;
    });
    line.setExecutionExceptionHandler(
        (error, command, result) -> failed(terminal, language, error, isDebug(command)));
    return line;
  }

  /** {@code pack} and its own commands. */
  private static CommandLine pack(Terminal terminal) {
    return new CommandLine(new PackCommand())
        .addSubcommand(new PackNewCommand(terminal))
        .addSubcommand(new PackImportCommand(terminal))
        .addSubcommand(new PackLintCommand(terminal))
        .addSubcommand(new PackPreviewCommand(terminal))
        .addSubcommand(new PackTestCommand(terminal))
        .addSubcommand(new PackDiffCommand(terminal));
  }

  private static void helped(CommandLine line) {
    line.getSubcommands().values().forEach(sub -> {
      sub.getCommandSpec().mixinStandardHelpOptions(true);
      helped(sub);
    });
  }

  private static boolean isDebug(CommandLine command) {
    return command.getCommand() instanceof Subcommand sub && sub.isDebug();
  }

  private static int failed(
      Terminal terminal, Locale language, Throwable error, boolean withTrace) {
    if (error instanceof Unusable unusable) {
      terminal.err().println(unusable.told(language));
    } else if (error instanceof PackException unfit) {
      unfit.diagnostics().forEach(it -> terminal.err().println(it.shown(language)));
    } else {
      terminal.err().println(NAME.in(language) + Misuse.unexpected(error, language));
    }
    if (withTrace) {
      error.printStackTrace(terminal.err());
    }
    return ExitCode.UNUSABLE;
  }
}
