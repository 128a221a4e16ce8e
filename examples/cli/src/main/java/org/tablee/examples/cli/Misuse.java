package org.tablee.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command line was not understood, in the language that was asked for. */
final class Misuse {

    private final Text text;

    Misuse(Text text) {
        this.text = text;
    }

    /** Returns what to say of a mistake; what a command itself complained of is in its language already. */
    String of(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return text.get("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (mistake instanceof MissingParameterException missing) {
            return text.get(
                    "usage.missing",
                    missing.getMissing().stream().map(Misuse::whole).collect(Collectors.joining(", ")));
        }
        if (mistake instanceof MutuallyExclusiveArgsException) {
            return text.get("usage.exclusive", names(choices(mistake)));
        }
        ArgSpec argument = mistake.getArgSpec();
        if (argument != null && mistake.getValue() != null && text.has(expected(argument))) {
            return text.get("usage.value", name(argument), text.get(expected(argument)), mistake.getValue());
        }
        return mistake.getCommandLine().getSubcommands().isEmpty()
                ? String.valueOf(mistake.getMessage())
                : text.get(
                        "usage.command",
                        String.join(
                                ", ", mistake.getCommandLine().getSubcommands().keySet()));
    }

    private static String expected(ArgSpec argument) {
        return "expected." + argument.type().getSimpleName();
    }

    private static List<ArgSpec> choices(ParameterException mistake) {
        return mistake.getCommandLine().getCommandSpec().argGroups().stream()
                .map(ArgGroupSpec::args)
                .flatMap(Collection::stream)
                .toList();
    }

    private static String names(Collection<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Names an option with what has to follow it, which may be what is missing. */
    private static String whole(ArgSpec argument) {
        boolean stands = !argument.isOption() || argument.arity().max() == 0;
        return stands ? name(argument) : name(argument) + " " + argument.paramLabel();
    }
}
