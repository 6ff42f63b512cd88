package minbei.analysis.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.language.Language;
import minbei.scenario.file.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line; the library that reads it says so in English only, and suggests little. */
final class CommandProblem {

    private CommandProblem() {}

    /** In one line: what is wrong, and what was perhaps meant or where to look. */
    static String line(ParameterException problem, Messages messages) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            String word = unknown.getUnmatched().get(0);
            Optional<String> meant = Suggestion.misspelt(word, possible(word, unknown.getCommandLine()));
            if (meant.isPresent()) {
                return messages.line("error.command.meant", word, meant.get());
            }
        }
        return messages.line(
                "error.command",
                text(problem, messages),
                problem.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static List<String> possible(String word, CommandLine command) {
        return List.copyOf(
                word.startsWith("-")
                        ? command.getCommandSpec().optionsMap().keySet()
                        : command.getSubcommands().keySet());
    }

    private static String text(ParameterException problem, Messages messages) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            return messages.line("error.command.unknown", unknown.getUnmatched().get(0));
        }
        if (messages.language() == Language.EN) {
            return String.valueOf(problem.getMessage());
        }
        if (problem instanceof MissingParameterException missing) {
            return messages.line("error.command.missing", names(missing.getMissing()));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return messages.line("error.command.twice", name(twice.getOverwritten()));
        }
        if (problem.getMessage() != null && problem.getMessage().contains("required subcommand")) {
            return messages.line("error.command.noCommand");
        }
        return messages.line("error.command.other", String.valueOf(problem.getMessage()));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(CommandProblem::name).collect(Collectors.joining("、"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
