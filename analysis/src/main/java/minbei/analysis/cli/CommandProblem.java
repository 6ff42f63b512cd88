package minbei.analysis.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import minbei.analysis.language.Language;
import minbei.scenario.file.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line; the library that reads it says so in English only. */
final class CommandProblem {

    private CommandProblem() {}

    static String text(ParameterException problem, Messages messages) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown, messages);
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

    private static String unknown(UnmatchedArgumentException problem, Messages messages) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        String word = problem.getUnmatched().get(0);
        Set<String> known = new TreeSet<>(
                word.startsWith("-")
                        ? command.optionsMap().keySet()
                        : command.subcommands().keySet());
        return Suggestion.misspelt(word, known)
                .map(near -> messages.line("error.command.unknownNear", word, near))
                .orElseGet(() -> messages.line("error.command.unknown", word));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(CommandProblem::name).collect(Collectors.joining("、"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
