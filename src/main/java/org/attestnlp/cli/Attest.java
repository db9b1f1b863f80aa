package org.attestnlp.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code attest}. Exit status: 0 all well, 1 some documents failed, 2 wrong usage, 3 results cannot be written.
 */
@Command(
        name = "attest",
        description = "Marks in English news who says what, and how many were hurt according to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AnnotateCommand.class,
            EvaluateCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            ProjectCommand.class,
            TypesCommand.class,
            ExplainCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {"", "Exit status: 0 all well, 1 some documents failed, 2 wrong usage,", "3 results cannot be written."
        })
public final class Attest implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command with its errors as one line each: a stack trace helps no user, and a page of options hides what is wrong. */
    static CommandLine commandLine() {
        return new CommandLine(new Attest())
                .setParameterExceptionHandler((exception, arguments) -> wrongUsage(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println("attest: " + Complaint.of(exception));
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    private static int wrongUsage(CommandLine.ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println("attest: " + exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' tells the options");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** {@code attest} alone says what it can do, and that a command is missing. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command, such as annotate");
    }
}
